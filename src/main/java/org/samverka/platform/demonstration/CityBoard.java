package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDesk;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.AgendaService;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.DecisionService;
import org.samverka.decision.DelegationService;
import org.samverka.decision.MeetingPage;
import org.samverka.decision.MeetingReading;
import org.samverka.decision.MeetingService;
import org.samverka.decision.ReadyCases;
import org.samverka.decision.RulingForm;
import org.samverka.decision.SeatInItem;
import org.samverka.decision.SeatKind;
import org.samverka.decision.SeatService;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/** Those who decide: delegates, the committee and the board, with their secretary. */
@ApplicationScoped
class CityBoard {

  private static final int MEMBERS = 13;
  private static final int COMMITTEE = 5;

  @Inject private CityPeople people;
  @Inject private CityMaterial material;
  @Inject private SeatService seats;
  @Inject private DelegationService delegation;
  @Inject private MeetingService meetings;
  @Inject private MeetingReading reading;
  @Inject private AgendaService agenda;
  @Inject private ReadyCases ready;
  @Inject private DecisionService decisions;
  @Inject private CaseDesk desk;
  @Inject private SamverkaClock clock;

  /**
   * Thirteen members and as many deputies take their seats; five of the members are a committee.
   */
  void takeSeats() {
    List<Actor> members = people.all(Role.BOARD_MEMBER);
    for (int i = 0; i < members.size(); i++) {
      Actor member = members.get(i);
      SeatKind kind = i < MEMBERS ? SeatKind.MEMBER : SeatKind.DEPUTY;
      seats.take(
          secretary(), DecisionBody.BOARD, kind, member.name(), member.accountId(), clock.today());
      if (i < COMMITTEE) {
        seats.take(
            secretary(),
            DecisionBody.COMMITTEE,
            SeatKind.MEMBER,
            member.name(),
            member.accountId(),
            clock.today());
      }
    }
    delegation.giveLevel(
        people.the(Role.ADMINISTRATOR),
        people.the(Role.DELEGATE).accountId(),
        DecisionBody.DELEGATE_DEPARTMENT);
  }

  /** Who has to decide on a case that is ready. */
  DecisionBody bodyFor(long caseId) {
    return ready.ready(secretary(), caseId, TextLanguage.SV).lowest();
  }

  long schedule(DecisionBody body, LocalDate day) {
    return meetings.schedule(secretary(), body, day, material.text("words", "venue"));
  }

  void putOnAgenda(long caseId, long meetingId) {
    agenda.putOnAgenda(secretary(), caseId, seen(caseId), meetingId);
  }

  /** A delegate decides as the officer proposes, and the record of it is announced. */
  void decideOnDelegation(long caseId) {
    Actor delegate = people.the(Role.DELEGATE);
    desk.declareConflict(delegate, caseId, false, "");
    ReadyCases.Ready one = ready.ready(delegate, caseId, TextLanguage.SV);
    decisions.decideOnDelegation(delegate, caseId, one.seen(), reported(one.form()), true);
  }

  /** Announces a delegated decision or a dismissal by its own record. */
  void announce(long caseId) {
    decisions.announceByOwnRecord(secretary(), caseId, seen(caseId), clock.today(), clock.today());
  }

  /** The meeting is held: all members are there but one, for whom a deputy steps in. */
  void meet(long meetingId, Random random) {
    MeetingPage page = page(meetingId);
    List<Long> members = new ArrayList<>();
    List<Long> deputies = new ArrayList<>();
    page.seats()
        .forEach(seat -> (seat.kind() == SeatKind.MEMBER ? members : deputies).add(seat.seatId()));
    List<Long> steppingIn = new ArrayList<>();
    if (!deputies.isEmpty()) {
      members.remove(1 + random.nextInt(members.size() - 1));
      steppingIn.add(deputies.get(0));
    }
    List<Long> present = new ArrayList<>(members);
    present.addAll(deputies.subList(0, Math.min(3, deputies.size())));
    meetings.recordPresence(secretary(), meetingId, page.seen(), present, steppingIn);
  }

  /** Records that a case was decided as proposed. */
  void decide(long caseId, RulingForm form) {
    agenda.decide(secretary(), caseId, seen(caseId), reported(form));
  }

  /** Whoever only has the same name as somebody on an association's board says so. */
  void sayWhoIsWho(long meetingId) {
    for (MeetingPage.Item item : page(meetingId).agenda()) {
      if (item.undeclared() > 0) {
        long id = item.row().id();
        reading.item(secretary(), id, TextLanguage.SV).seats().stream()
            .filter(SeatInItem::isUndeclared)
            .forEach(
                seat ->
                    agenda.declare(
                        secretary(), id, seat.seatId(), false, material.text("words", "namesake")));
      }
    }
  }

  /** What the officer proposes, to be decided at a meeting. */
  RulingForm proposal(long caseId) {
    return ready.ready(secretary(), caseId, TextLanguage.SV).form();
  }

  void end(long meetingId) {
    meetings.end(secretary(), meetingId, page(meetingId).seen());
  }

  void approveMinutes(long meetingId) {
    meetings.approveMinutes(secretary(), meetingId, page(meetingId).seen(), clock.today());
  }

  void postNotice(long meetingId) {
    meetings.postNotice(secretary(), meetingId, page(meetingId).seen(), clock.today());
  }

  void appeal(long caseId) {
    decisions.registerAppeal(
        registrar(), caseId, seen(caseId), clock.today(), material.text("words", "appeal"));
  }

  /** The registrar confirms that no appeal has come. */
  void becomeFinal(long caseId) {
    decisions.becomeFinal(registrar(), caseId, seen(caseId));
  }

  /** A grant needs a last day for its final report: three months after the period. */
  private static RulingForm reported(RulingForm form) {
    LocalDate until = form.until();
    @Nullable LocalDate report =
        form.lastReportOn() != null || until == null ? form.lastReportOn() : until.plusMonths(3);
    return new RulingForm(
        form.outcome(),
        form.kronor(),
        form.from(),
        until,
        form.conditions(),
        report,
        form.reasons(),
        form.reservations());
  }

  private MeetingPage page(long meetingId) {
    return reading.page(secretary(), meetingId, TextLanguage.SV);
  }

  private long seen(long caseId) {
    return desk.cityCase(secretary(), caseId, TextLanguage.SV).seen();
  }

  private Actor secretary() {
    return people.the(Role.SECRETARY);
  }

  private Actor registrar() {
    return people.the(Role.REGISTRAR);
  }
}
