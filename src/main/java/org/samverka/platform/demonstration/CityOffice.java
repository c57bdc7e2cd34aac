package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDesk;
import org.samverka.application.FormalCheckService;
import org.samverka.application.FormalRequirement;
import org.samverka.application.SupplementService;
import org.samverka.application.SupplementView;
import org.samverka.assessment.AssessmentService;
import org.samverka.assessment.CheckView;
import org.samverka.assessment.MethodGrade;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.NoticeView;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.assessment.ProposalService;
import org.samverka.assessment.ReviewService;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/** What the city's officers and reviewers do with a case until it can be decided. */
@ApplicationScoped
class CityOffice {

  private static final int DAYS_TO_ANSWER = 14;

  @Inject private CityPeople people;
  @Inject private CityMaterial material;
  @Inject private OneDay day;
  @Inject private CaseDesk desk;
  @Inject private FormalCheckService formal;
  @Inject private SupplementService supplements;
  @Inject private AssessmentService assessments;
  @Inject private ProposalService proposals;
  @Inject private NoticeService notices;
  @Inject private ReviewService reviews;
  @Inject private SamverkaClock clock;

  /** Gives the case to an officer. */
  Actor assign(long caseId, Random random) {
    Actor officer = people.any(Role.OFFICER, random);
    desk.assign(reviewer(), caseId, seen(reviewer(), caseId), officer.accountId(), null);
    return officer;
  }

  /** The officer has no conflict of interest and begins the formal check. */
  void startCheck(Actor officer, long caseId) {
    desk.declareConflict(officer, caseId, false, "");
    formal.start(officer, caseId, seen(officer, caseId));
  }

  void askForSupplement(Actor officer, long caseId, Random random) {
    supplements.request(
        officer,
        caseId,
        seen(officer, caseId),
        List.of(material.oneOf(random, "supplements")),
        clock.today().plusDays(DAYS_TO_ANSWER),
        material.text("words", "supplement"));
  }

  void answerSupplement(Actor representative, long caseId) {
    List<SupplementView> asked = supplements.supplements(representative, caseId);
    SupplementView latest = asked.get(asked.size() - 1);
    latest
        .items()
        .forEach(
            item ->
                supplements.answer(
                    representative,
                    caseId,
                    item.id(),
                    item.seen(),
                    material.text("words", "answer")));
    supplements.send(representative, caseId, supplements.seen(representative, caseId));
  }

  void dismiss(long caseId, Random random) {
    Actor reviewer = reviewer();
    desk.declareConflict(reviewer, caseId, false, "");
    formal.dismiss(
        reviewer,
        caseId,
        seen(reviewer, caseId),
        FormalRequirement.COMPLETE,
        material.oneOf(random, "decision", "dismissed"));
  }

  void startAssessment(Actor officer, long caseId) {
    boolean complete = formal.outstanding(officer, caseId).isEmpty();
    formal.startAssessment(
        officer,
        caseId,
        seen(officer, caseId),
        !complete,
        complete ? "" : material.text("words", "asItIs"));
  }

  /**
   * Writes every check.
   *
   * @param limited the beginning of the code of what is met with a justified limit; empty for none
   * @param weak the number of the check that is to be remedied; -1 for none
   * @param failed the number of the check that is not met; -1 for none
   */
  void check(Actor officer, long caseId, String limited, int weak, int failed) {
    day.live(
        () -> {
          List<CheckView> checks = assessments.checks(officer, caseId, TextLanguage.SV);
          for (int i = 0; i < checks.size(); i++) {
            CheckView check = checks.get(i);
            CheckOutcome outcome = CheckOutcome.MET;
            if (i == failed) {
              outcome = CheckOutcome.NOT_MET;
            } else if (i == weak) {
              outcome = CheckOutcome.REMEDIABLE;
            } else if (!limited.isEmpty() && check.code().startsWith(limited)) {
              outcome = CheckOutcome.MET_WITH_JUSTIFIED_LIMIT;
            }
            save(officer, caseId, check, outcome);
          }
        });
  }

  private void save(Actor officer, long caseId, CheckView check, CheckOutcome outcome) {
    AssessmentService.OneCheck one =
        assessments.check(officer, caseId, check.versionId(), TextLanguage.SV);
    assessments.save(
        officer,
        caseId,
        check.versionId(),
        one.seen(),
        new AssessmentService.Typed(
            outcome,
            material.text("checkReasons", outcome.name()),
            StateSource.DECLARATION,
            clock.today(),
            Map.of()));
  }

  void propose(
      Actor officer,
      long caseId,
      ProposalOutcome outcome,
      long amount,
      int years,
      String reasons,
      @Nullable LocalDate lastReport) {
    boolean rejects = outcome == ProposalOutcome.REJECT;
    proposals.propose(
        officer,
        caseId,
        proposals
            .proposal(officer, caseId)
            .map(ProposalService.Written::seen)
            .orElse(ProposalService.NEVER),
        new ProposalService.Typed(
            outcome,
            rejects ? "" : String.valueOf(amount),
            rejects ? 0 : years,
            "",
            reasons,
            lastReport,
            MethodGrade.PROVEN));
  }

  void giveNotice(Actor officer, long caseId) {
    notices.give(
        officer,
        caseId,
        seen(officer, caseId),
        material.text("words", "notice"),
        clock.today().plusDays(DAYS_TO_ANSWER));
  }

  void comment(Actor representative, long caseId) {
    List<NoticeView> given = notices.notices(representative, caseId, TextLanguage.SV);
    NoticeView latest = given.get(given.size() - 1);
    notices.save(
        representative,
        caseId,
        latest.seen(),
        new NoticeService.Typed(Map.of(), material.text("words", "comment")));
    notices.send(representative, caseId, notices.seen(representative, caseId));
  }

  void sendToReview(Actor officer, long caseId) {
    reviews.send(officer, caseId, seen(officer, caseId));
  }

  /** A reviewer reads it and releases it. */
  void release(long caseId) {
    Actor reviewer = reviewer();
    desk.declareConflict(reviewer, caseId, false, "");
    reviews.release(reviewer, caseId, seen(reviewer, caseId), true);
  }

  private long seen(Actor actor, long caseId) {
    return desk.cityCase(actor, caseId, TextLanguage.SV).seen();
  }

  private Actor reviewer() {
    return people.the(Role.REVIEWER);
  }
}
