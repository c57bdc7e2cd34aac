package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** What must hold for what becomes of a decision: notice, appeal, court, final, correction. */
@ApplicationScoped
class CourseGuard implements Guard<Case, CaseTransition> {

  @Inject private DecisionRepository repository;
  @Inject private DelegationScheme scheme;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(
        CaseTransition.PUBLISH_NOTICE,
        CaseTransition.APPEAL,
        CaseTransition.ANNUL,
        CaseTransition.UPHOLD,
        CaseTransition.BECOME_FINAL,
        CaseTransition.CORRECT);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    Optional<DecisionCourse> found = repository.live(attempt.subject().id());
    if (found.isEmpty()) {
      return Verdict.refused("decision.refused.noDecision");
    }
    DecisionCourse course = found.get();
    LocalDate today = SwedishDates.dayOf(attempt.at());
    return switch (attempt.transition()) {
      case PUBLISH_NOTICE -> announces(course, attempt.input(PublicNotice.class));
      case APPEAL -> within(course.decidedOn(), attempt.input(CourtDay.class).day(), today);
      case ANNUL, UPHOLD ->
          within(
              course.appealedOn().orElse(course.decidedOn()),
              attempt.input(CourtDay.class).day(),
              today);
      case BECOME_FINAL -> isOver(course, today);
      default -> corrects(course, attempt.input(Ruling.class));
    };
  }

  /**
   * A meeting's decision is announced with its minutes. A delegated one is announced with those of
   * the meeting it was reported to, or by its own record (KL 6:40, 13:5).
   */
  private static Verdict announces(DecisionCourse course, PublicNotice notice) {
    Long minutes = notice.meetingId();
    boolean its =
        minutes == null
            ? course.meetingId().isEmpty()
            : course.meetingId().or(course::reportedMeetingId).filter(minutes::equals).isPresent();
    return its ? Verdict.allowed() : Verdict.refused("decision.refused.otherMinutes");
  }

  private static Verdict within(LocalDate earliest, LocalDate day, LocalDate today) {
    return day.isBefore(earliest) || day.isAfter(today)
        ? new Verdict.Refused(List.of(Days.outside(earliest, today)))
        : Verdict.allowed();
  }

  private static Verdict isOver(DecisionCourse course, LocalDate today) {
    LocalDate last = course.lastAppealDay().orElseThrow();
    return AppealTime.isOver(last, today)
        ? Verdict.allowed()
        : Verdict.refused("decision.refused.timeRuns", last);
  }

  /** A correction mends a plain mistake: it turns no decision into another. */
  private Verdict corrects(DecisionCourse course, Ruling ruling) {
    Ruling before = repository.latest(course).ruling();
    if (ruling.outcome() != before.outcome()) {
      return Verdict.refused("decision.refused.otherOutcome");
    }
    if (ruling.equals(before)) {
      return Verdict.refused("decision.refused.nothingCorrected");
    }
    boolean within = scheme.on(course.decidedOn()).allows(course.body(), ruling.total());
    return within
        ? Verdict.allowed()
        : Verdict.refused("decision.refused.correctedAmount", course.body());
  }
}
