package org.samverka.it.decision;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.assessment.ReviewService;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.AgendaService;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.DecisionOutcome;
import org.samverka.decision.DecisionService;
import org.samverka.decision.DelegationService;
import org.samverka.decision.MeetingPage;
import org.samverka.decision.MeetingReading;
import org.samverka.decision.MeetingService;
import org.samverka.decision.RulingForm;
import org.samverka.decision.SeatInItem;
import org.samverka.decision.SeatKind;
import org.samverka.decision.SeatService;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;

/**
 * Takes cases through a decision, each step by the right person through the public services. The
 * committee here has three members and two deputies; one of these has the same name as somebody on
 * the board of every association that {@link CaseFlow} makes.
 */
@ApplicationScoped
public class Decisions {

  /** The deputy whose name is on every association's board. */
  public static final String NAMESAKE = "Kassör Björk";

  @Inject private CaseFlow flows;
  @Inject private People people;
  @Inject private SeatService seats;
  @Inject private DelegationService delegation;
  @Inject private DecisionService decisions;
  @Inject private MeetingService meetings;
  @Inject private MeetingReading reading;
  @Inject private AgendaService agenda;
  @Inject private NoticeService notices;
  @Inject private ReviewService reviews;
  @Inject private SamverkaClock clock;

  @Resource(lookup = "jdbc/samverka")
  private DataSource database;

  private @Nullable Actor secretary;
  private @Nullable Actor registrar;
  private @Nullable Actor head;
  private @Nullable Actor namesake;

  /** Who keeps the meetings. The committee has its seats from the first call on. */
  public synchronized Actor secretary() {
    Actor known = secretary;
    if (known == null) {
      known = people.staff("Sigge Sekreterare", Role.SECRETARY);
      secretary = known;
      LocalDate from = clock.today().minusYears(1);
      for (String name : List.of("Alva Ström", "Bo Lind", "Cim Ask")) {
        seats.take(known, DecisionBody.COMMITTEE, SeatKind.MEMBER, name, null, from);
      }
      seats.take(known, DecisionBody.COMMITTEE, SeatKind.DEPUTY, "Doris Dal", null, from);
      seats.take(
          known, DecisionBody.COMMITTEE, SeatKind.DEPUTY, NAMESAKE, namesake().accountId(), from);
    }
    return known;
  }

  /** A deputy of the committee, with an account, of the same name as a treasurer. */
  public synchronized Actor namesake() {
    Actor known = namesake;
    if (known == null) {
      known = people.staff(NAMESAKE, Role.BOARD_MEMBER);
      namesake = known;
    }
    return known;
  }

  /** Who registers appeals and confirms that decisions are final. */
  public synchronized Actor registrar() {
    Actor known = registrar;
    if (known == null) {
      known = people.staff("Rut Registrator", Role.REGISTRAR);
      registrar = known;
    }
    return known;
  }

  /** A head of department: decides on up to two price base amounts. */
  public synchronized Actor headOfDepartment() {
    Actor known = head;
    if (known == null) {
      known = people.staff("Ada Avdelningschef", Role.DELEGATE);
      delegation.giveLevel(
          people.administrator(), known.accountId(), DecisionBody.DELEGATE_DEPARTMENT);
      head = known;
    }
    return known;
  }

  /** A grant of so much for the next calendar year. */
  public RulingForm grant(long kronor, String... conditions) {
    LocalDate from = clock.today().plusYears(1).withDayOfYear(1);
    return new RulingForm(
        DecisionOutcome.PARTLY_GRANTED,
        kronor,
        from,
        from.plusYears(1).minusDays(1),
        String.join("\n", conditions),
        from.plusYears(1).plusMonths(2),
        "Verksamheten kompletterar stadens egen.",
        "");
  }

  /** A no. */
  public RulingForm rejection() {
    return new RulingForm(
        DecisionOutcome.REJECTED,
        null,
        null,
        null,
        "",
        null,
        "Pengarna räcker inte till alla.",
        "");
  }

  /** Decided on delegation: 100 000 kr for a year. */
  public Flow decided() {
    Flow flow = flows.ready();
    decisions.decideOnDelegation(
        headOfDepartment(),
        flow.caseId(),
        flows.seen(flow),
        grant(100_000, "Träffarna är öppna för alla."),
        true);
    return flow;
  }

  /** Decided, and announced by its own record today. */
  public Flow announced() {
    Flow flow = decided();
    decisions.announceByOwnRecord(
        secretary(), flow.caseId(), flows.seen(flow), clock.today(), clock.today());
    return flow;
  }

  /** The association has seen what is proposed and has had its say; released for a no. */
  public Flow heard() {
    Flow flow = flows.checked();
    flows.propose(flow, ProposalOutcome.REJECT);
    notices.give(flows.officer(), flow.caseId(), flows.seen(flow), "", clock.today().plusWeeks(3));
    notices.save(
        flow.signatory(),
        flow.caseId(),
        notices.notices(flow.signatory(), flow.caseId(), TextLanguage.SV).get(0).seen(),
        new NoticeService.Typed(Map.of(), "Vi har läst, och ser det på ett annat sätt."));
    notices.send(flow.signatory(), flow.caseId(), notices.seen(flow.signatory(), flow.caseId()));
    reviews.send(flows.officer(), flow.caseId(), flows.seen(flow));
    reviews.release(flows.reviewer(), flow.caseId(), flows.seen(flow), false);
    return flow;
  }

  /** A meeting of the committee, today. */
  public long meeting() {
    return meetings.schedule(
        secretary(), DecisionBody.COMMITTEE, clock.today(), "Stadshuset, sal 3");
  }

  /** A meeting of the committee in a month. */
  public long nextMeeting() {
    return meetings.schedule(
        secretary(), DecisionBody.COMMITTEE, clock.today().plusMonths(1), "Stadshuset, sal 3");
  }

  /** Puts a case that is ready on a meeting's agenda. */
  public void enter(Flow flow, long meeting) {
    agenda.putOnAgenda(secretary(), flow.caseId(), flows.seen(flow), meeting);
  }

  /** These are present, by name; deputies among them step in. */
  public void present(long meeting, String... names) {
    List<Long> there = new ArrayList<>();
    MeetingPage page = page(meeting);
    for (SeatInItem seat : page.seats()) {
      if (List.of(names).contains(seat.name())) {
        there.add(seat.seatId());
      }
    }
    meetings.recordPresence(secretary(), meeting, page.seen(), there, there);
  }

  /** These are present, by name; deputies among them only listen. */
  public void listening(long meeting, String... names) {
    MeetingPage page = page(meeting);
    meetings.recordPresence(
        secretary(),
        meeting,
        page.seen(),
        page.seats().stream()
            .filter(seat -> List.of(names).contains(seat.name()))
            .map(SeatInItem::seatId)
            .toList(),
        List.of());
  }

  /** The seat of somebody in the committee. */
  public long seat(long meeting, String name) {
    return page(meeting).seats().stream()
        .filter(seat -> seat.name().equals(name))
        .findFirst()
        .orElseThrow()
        .seatId();
  }

  /** The item of the case on the meeting's agenda. */
  public MeetingPage.Item item(long meeting, Flow flow) {
    return page(meeting).agenda().stream()
        .filter(item -> item.row().caseId() == flow.caseId())
        .findFirst()
        .orElseThrow();
  }

  /** The meeting as its secretary sees it. */
  public MeetingPage page(long meeting) {
    return reading.page(secretary(), meeting, TextLanguage.SV);
  }

  /**
   * Lets the last day for an appeal have been yesterday. All tests live in one portal on one day;
   * so this one case grows older instead of everything.
   */
  public void letTimePass(Flow flow) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update decision_course set last_appeal_day = ? where live_key = ?")) {
      statement.setDate(1, Date.valueOf(clock.today().minusDays(1)));
      statement.setLong(2, flow.caseId());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
