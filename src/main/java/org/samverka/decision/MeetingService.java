package org.samverka.decision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/**
 * How the secretary keeps meetings: planned, held, minutes approved, notice posted. Posting the
 * notice of the minutes starts the time for appeal of all that was decided there, and of the
 * delegated decisions that were reported there.
 */
@Service
public class MeetingService {

  private static final int LONGEST_VENUE = 200;
  private static final String MANAGE = "meeting.manage";

  @Inject private MeetingRepository repository;
  @Inject private DecisionRepository decisions;
  @Inject private MeetingStore store;
  @Inject private CaseStore cases;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Makes a meeting.
   *
   * @return its id
   * @throws org.samverka.kernel.InvalidInputException when the body does not meet, or the day or
   *     the place is missing
   */
  public long schedule(
      Actor actor, @Nullable DecisionBody body, @Nullable LocalDate day, String venue) {
    actor.require(MANAGE, Meeting.ref(0), Role.SECRETARY);
    Faults faults = new Faults();
    DecisionBody meeting = body == null ? DecisionBody.BOARD : body;
    if (body == null || !body.meets()) {
      faults.add("body", MessageKey.of("decision.fault.body"));
    }
    LocalDate today = clock.today();
    LocalDate on = Days.between(faults, "heldOn", day, today, today.plusYears(2));
    String where = faults.read("venue", "", () -> SafeText.singleLine(venue, LONGEST_VENUE));
    faults.stop();
    Meeting made = repository.add(new Meeting(meeting, on, where));
    audit.record(
        Deed.of(actor, "meeting.planned", made.ref(), Trail.SYSTEM)
            .as(Role.SECRETARY)
            .with("body", meeting.name())
            .with("on", on.toString()));
    return made.id();
  }

  /**
   * Records who is present. Members who are present take part; a deputy takes part for a member who
   * is away.
   *
   * @param present the seats of those who are there
   * @param steppingIn the seats of the deputies among them who take part
   * @throws RefusedException when the meeting is not under way, or more would take part than the
   *     body has members
   */
  public void recordPresence(
      Actor actor,
      long meetingId,
      long seen,
      Collection<Long> present,
      Collection<Long> steppingIn) {
    actor.require("meeting.presence", Meeting.ref(meetingId), Role.SECRETARY);
    Meeting meeting = repository.lock(meetingId);
    StaleException.check(meeting.ref(), Trail.SYSTEM.chain(), seen, meeting.version());
    if (!meeting.isUnderWay(clock.today())) {
      throw RefusedException.rule(
          actor,
          "meeting.presence",
          meeting.ref(),
          MessageKey.of("decision.refused.notUnderWay", meeting.heldOn()));
    }
    Map<Long, Boolean> presence = new HashMap<>();
    int size = 0;
    for (BodySeat seat : repository.seats(meeting.body(), meeting.heldOn())) {
      boolean member = seat.kind() == SeatKind.MEMBER;
      size += member ? 1 : 0;
      if (present.contains(seat.id())) {
        presence.put(seat.id(), member || steppingIn.contains(seat.id()));
      }
    }
    if (presence.values().stream().filter(Boolean::booleanValue).count() > size) {
      throw RefusedException.rule(
          actor,
          "meeting.presence",
          meeting.ref(),
          MessageKey.of("decision.refused.tooManyVote", size));
    }
    meeting.present(presence);
    repository.touch(meeting);
    audit.record(
        Deed.of(actor, "meeting.presence", meeting.ref(), Trail.SYSTEM)
            .as(Role.SECRETARY)
            .with("present", Integer.toString(presence.size())));
  }

  /** The meeting is over: what delegates have decided until its day is reported to it. */
  public void end(Actor actor, long meetingId, long seen) {
    apply(actor, meetingId, seen, MeetingTransition.END, null, null);
  }

  /**
   * The minutes are approved.
   *
   * @param day not before the meeting and not in the future
   */
  public void approveMinutes(Actor actor, long meetingId, long seen, @Nullable LocalDate day) {
    actor.require(MANAGE, Meeting.ref(meetingId), Role.SECRETARY);
    Meeting meeting = repository.lock(meetingId);
    Faults faults = new Faults();
    LocalDate on = Days.between(faults, "day", day, meeting.heldOn(), clock.today());
    faults.stop();
    apply(actor, meetingId, seen, MeetingTransition.APPROVE_MINUTES, on, null);
  }

  /**
   * The notice of the minutes is posted: the time for appeal runs from that day.
   *
   * @param day not before the minutes were approved and not in the future
   */
  public void postNotice(Actor actor, long meetingId, long seen, @Nullable LocalDate day) {
    actor.require(MANAGE, Meeting.ref(meetingId), Role.SECRETARY);
    Meeting meeting = repository.lock(meetingId);
    LocalDate approved = meeting.approvedOn().orElse(meeting.heldOn());
    Faults faults = new Faults();
    LocalDate on = Days.between(faults, "day", day, approved, clock.today());
    faults.stop();
    apply(actor, meetingId, seen, MeetingTransition.POST_NOTICE, null, null);
    List<Integer> paragraphs =
        repository.items(meetingId).stream().map(AgendaItem::paragraph).toList();
    PublicNotice notice =
        decisions.add(
            new PublicNotice(
                meeting.body(),
                meetingId,
                meeting.heldOn(),
                approved,
                on,
                Paragraphs.marks(paragraphs)));
    for (DecisionCourse course : decisions.unannounced(meetingId)) {
      Case one = decisions.lockCase(course.caseId());
      lifecycle.apply(
          cases, one.id(), one.version(), CaseTransition.PUBLISH_NOTICE, actor, notice, null);
    }
  }

  /** The meeting is not held. */
  public void cancel(Actor actor, long meetingId, long seen, String reason) {
    apply(actor, meetingId, seen, MeetingTransition.CANCEL, null, reason);
  }

  private void apply(
      Actor actor,
      long meetingId,
      long seen,
      MeetingTransition transition,
      @Nullable Object input,
      @Nullable String reason) {
    actor.require(MANAGE, Meeting.ref(meetingId), Role.SECRETARY);
    lifecycle.apply(store, meetingId, seen, transition, actor, input, reason);
  }
}
