package org.samverka.it.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.assessment.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.assessment.AssessmentAccess;
import org.samverka.assessment.AssessmentService;
import org.samverka.assessment.CheckView;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.NoticeView;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.assessment.ReviewService;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.Standing;
import org.samverka.commitment.standing.StateRow;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.SamverkaClock;

/** From the first check to a case that is ready for decision. */
@ContainerTest
class AssessmentIT {

  @Inject CaseFlow flows;
  @Inject CaseDesk desk;
  @Inject CaseDirectory cases;
  @Inject AssessmentService assessment;
  @Inject AssessmentAccess access;
  @Inject NoticeService notices;
  @Inject ReviewService reviews;
  @Inject CommitmentStates states;
  @Inject People people;
  @Inject Handlers handlers;
  @Inject SamverkaClock clock;

  @Test
  void there_is_a_check_for_each_commitment_that_was_answered() {
    Flow flow = flows.inAssessment();
    List<CheckView> checks = access.checksOf(flow.caseId());
    assertEquals(cases.content(flow.caseId(), TextLanguage.SV).commitments().size(), checks.size());
    assertTrue(checks.stream().allMatch(c -> c.outcome() == CheckOutcome.NOT_ASSESSED));
    assertEquals("SEX", checks.get(0).code());
  }

  @Test
  void an_outcome_other_than_met_needs_a_reason() {
    Flow flow = flows.inAssessment();
    long version = flows.checkOf(flow, "SEX").versionId();
    assertThrows(
        InvalidInputException.class,
        () -> flows.check(flow, version, CheckOutcome.REMEDIABLE, " "));
    flows.check(flow, version, CheckOutcome.MET_WITH_JUSTIFIED_LIMIT, "Skyddat boende.");
    CheckView check = flows.checkOf(flow, "SEX");
    assertEquals("Skyddat boende.", check.reason());
    assertEquals("Hanna Handläggare", check.officer());
    assertFalse(check.legalReview());
  }

  @Test
  void two_who_assess_the_same_at_once_see_each_other() {
    Flow flow = flows.inAssessment();
    long version = flows.checkOf(flow, "AGE").versionId();
    long seen = assessment.check(flows.officer(), flow.caseId(), version, TextLanguage.SV).seen();
    flows.check(flow, version, CheckOutcome.MET, "");
    assertThrows(
        StaleException.class,
        () ->
            assessment.save(
                flows.officer(),
                flow.caseId(),
                version,
                seen,
                new AssessmentService.Typed(
                    CheckOutcome.NOT_MET, "Nej.", StateSource.WEBSITE, clock.today(), Map.of())));
  }

  @Test
  void only_the_officer_of_the_case_assesses_and_only_while_it_is_assessed() {
    Flow flow = flows.inAssessment();
    long version = flows.checkOf(flow, "SEX").versionId();
    AssessmentService.Typed met =
        new AssessmentService.Typed(
            CheckOutcome.MET, "", StateSource.DECLARATION, clock.today(), Map.of());
    assertRefused(
        "identity.refused.role",
        () -> assessment.save(flows.reviewer(), flow.caseId(), version, 1, met));
    Actor stranger = people.staff("Annan Handläggare", Role.OFFICER);
    assertThrows(
        NotFoundException.class, () -> assessment.save(stranger, flow.caseId(), version, 1, met));
    assertThrows(
        NotFoundException.class,
        () -> assessment.checks(flow.signatory(), flow.caseId(), TextLanguage.SV));
    Flow ready = flows.ready();
    assertRefused(
        "lifecycle.refused.stage", () -> flows.check(ready, version, CheckOutcome.MET, ""));
  }

  @Test
  void a_new_officer_declares_before_going_on() {
    Flow flow = flows.inAssessment();
    Actor other = people.staff("Olle Ersättare", Role.OFFICER);
    desk.assign(
        flows.reviewer(), flow.caseId(), flows.seen(flow), other.accountId(), "Hanna är sjuk.");
    assertRefused(
        "application.refused.notDeclared",
        () -> assessment.checks(other, flow.caseId(), TextLanguage.SV));
    assertRefused(
        "application.refused.notDeclared",
        () -> reviews.send(other, flow.caseId(), flows.seen(flow)));
  }

  @Test
  void nothing_goes_to_review_before_every_check_and_a_proposal_are_there() {
    Flow flow = flows.inAssessment();
    assertRefused(
        "assessment.refused.checksLeft",
        () -> reviews.send(flows.officer(), flow.caseId(), flows.seen(flow)));
    assertRefused(
        "assessment.refused.noProposal",
        () -> reviews.send(flows.officer(), flow.caseId(), flows.seen(flow)));
    Flow done = flows.checked();
    flows.propose(done, ProposalOutcome.PARTLY_GRANT);
    reviews.send(flows.officer(), done.caseId(), flows.seen(done));
    assertEquals(CaseStage.REVIEW, stage(done));
  }

  @Test
  void a_rejection_is_told_before_it_is_proposed_and_the_association_answers() {
    Flow flow = flows.checked();
    flows.propose(flow, ProposalOutcome.REJECT);
    assertRefused(
        "assessment.refused.unheardRejection",
        () -> reviews.send(flows.officer(), flow.caseId(), flows.seen(flow)));

    give(flow);
    NoticeView told = latest(flow);
    assertEquals(access.checksOf(flow.caseId()).size(), told.checks().size());
    assertEquals(ProposalOutcome.REJECT, told.proposed());
    assertRefused(
        "assessment.refused.nothingSaid",
        () -> notices.send(flow.signatory(), flow.caseId(), flows.seen(flow)));
    long first = told.checks().get(0).versionId();
    notices.save(
        flow.signatory(),
        flow.caseId(),
        told.seen(),
        new NoticeService.Typed(Map.of(first, "Vi har ändrat oss."), "Tack."));
    assertThrows(
        StaleException.class,
        () ->
            notices.save(
                flow.signatory(),
                flow.caseId(),
                told.seen(),
                new NoticeService.Typed(Map.of(), "Nej.")));
    notices.send(flow.signatory(), flow.caseId(), flows.seen(flow));

    assertEquals(CaseStage.ASSESSMENT, stage(flow));
    assertTrue(access.noticeWasGiven(flow.caseId()));
    assertEquals("Vi har ändrat oss.", latest(flow).checks().get(0).answer());
    reviews.send(flows.officer(), flow.caseId(), flows.seen(flow));
    assertEquals(CaseStage.REVIEW, stage(flow));
  }

  @Test
  void conditions_that_were_not_applied_for_are_told_first() {
    Flow flow = flows.checked();
    flows.propose(flow, ProposalOutcome.GRANT, "Öppet även på helger.");
    assertRefused(
        "assessment.refused.unheardConditions",
        () -> reviews.send(flows.officer(), flow.caseId(), flows.seen(flow)));
    give(flow);
    handlers.due("assessment.notice", flow.caseId());
    assertEquals(NoticeView.Ending.TIME_OUT, latest(flow).ending());
    reviews.send(flows.officer(), flow.caseId(), flows.seen(flow));

    Flow other = flows.checked();
    flows.propose(other, ProposalOutcome.GRANT, "Öppet även på helger.");
    give(other);
    handlers.due("assessment.notice", other.caseId());
    flows.propose(other, ProposalOutcome.GRANT, "Något som ingen har berättat.");
    assertRefused(
        "assessment.refused.unheardConditions",
        () -> reviews.send(flows.officer(), other.caseId(), flows.seen(other)));
  }

  @Test
  void after_the_time_nobody_comments() {
    Flow flow = flows.checked();
    flows.propose(flow, ProposalOutcome.REJECT);
    give(flow);
    handlers.due("assessment.notice", flow.caseId());
    assertRefused(
        "assessment.refused.noticeOver",
        () ->
            notices.save(
                flow.signatory(),
                flow.caseId(),
                latest(flow).seen(),
                new NoticeService.Typed(Map.of(), "För sent.")));
  }

  @Test
  void a_reviewer_returns_with_a_reason_and_never_reviews_an_own_assessment() {
    Flow flow = flows.inReview();
    assertRefused(
        "lifecycle.refused.reason",
        () -> reviews.giveBack(flows.reviewer(), flow.caseId(), flows.seen(flow), ""));
    reviews.giveBack(flows.reviewer(), flow.caseId(), flows.seen(flow), "Skriv mer om metoder.");
    assertEquals(CaseStage.ASSESSMENT, stage(flow));

    Actor both = people.staff("Bo Bådeoch", Role.OFFICER, Role.REVIEWER);
    Flow own = flows.registered();
    desk.assign(flows.reviewer(), own.caseId(), flows.seen(own), both.accountId(), null);
    assertRefused(
        "identity.refused.role", () -> reviews.release(both, own.caseId(), flows.seen(own), false));
  }

  @Test
  void who_has_assessed_and_been_replaced_does_not_review() {
    Actor both = people.staff("Bo Bådeoch", Role.OFFICER, Role.REVIEWER);
    Flow flow = flows.inReview();
    reviews.giveBack(flows.reviewer(), flow.caseId(), flows.seen(flow), "Om.");
    desk.assign(flows.reviewer(), flow.caseId(), flows.seen(flow), both.accountId(), "Byte.");
    desk.declareConflict(both, flow.caseId(), false, "");
    CheckView check = access.checksOf(flow.caseId()).get(0);
    assessment.save(
        both,
        flow.caseId(),
        check.versionId(),
        assessment.check(both, flow.caseId(), check.versionId(), TextLanguage.SV).seen(),
        new AssessmentService.Typed(
            CheckOutcome.MET, "", StateSource.BYLAWS, clock.today(), Map.of()));
    desk.assign(
        flows.reviewer(),
        flow.caseId(),
        flows.seen(flow),
        flows.officer().accountId(),
        "Tillbaka.");
    reviews.send(flows.officer(), flow.caseId(), flows.seen(flow));
    assertRefused(
        "assessment.refused.ownAssessment",
        () -> reviews.release(both, flow.caseId(), flows.seen(flow), false));
  }

  @Test
  void a_limit_on_another_ground_than_sex_or_age_goes_by_a_lawyer() {
    Flow flow = flows.checked();
    flows.check(
        flow,
        flows.checkOf(flow, "ETHNICITY").versionId(),
        CheckOutcome.MET_WITH_JUSTIFIED_LIMIT,
        "Modersmålsgrupp.");
    assertTrue(flows.checkOf(flow, "ETHNICITY").legalReview());
    flows.propose(flow, ProposalOutcome.GRANT);
    reviews.send(flows.officer(), flow.caseId(), flows.seen(flow));
    assertRefused(
        "assessment.refused.legalReview",
        () -> reviews.release(flows.reviewer(), flow.caseId(), flows.seen(flow), false));
    reviews.release(flows.reviewer(), flow.caseId(), flows.seen(flow), true);
    assertEquals(CaseStage.READY_FOR_DECISION, stage(flow));
  }

  @Test
  void checks_take_effect_when_the_case_is_released_and_not_before() {
    Flow flow = flows.checked();
    flows.check(
        flow,
        flows.checkOf(flow, "DISABILITY").versionId(),
        CheckOutcome.REMEDIABLE,
        "Lokalen saknar ramp.");
    flows.propose(flow, ProposalOutcome.GRANT);
    reviews.send(flows.officer(), flow.caseId(), flows.seen(flow));
    assertTrue(standings(flow).stream().allMatch(s -> s.standing() == Standing.DECLARED));

    reviews.release(flows.reviewer(), flow.caseId(), flows.seen(flow), false);

    long commitment = flows.checkOf(flow, "DISABILITY").commitmentId();
    for (StateRow row : standings(flow)) {
      assertEquals(
          row.commitmentId() == commitment ? Standing.QUESTIONED : Standing.VERIFIED,
          row.standing());
    }
    assertEquals("Gun Granskare", access.proposalOf(flow.caseId()).orElseThrow().releasedBy());
  }

  private void give(Flow flow) {
    notices.give(flows.officer(), flow.caseId(), flows.seen(flow), "", clock.today().plusDays(14));
    assertEquals(CaseStage.NOTICE, stage(flow));
  }

  private NoticeView latest(Flow flow) {
    List<NoticeView> all = notices.notices(flow.signatory(), flow.caseId(), TextLanguage.SV);
    return all.get(all.size() - 1);
  }

  private List<StateRow> standings(Flow flow) {
    return states.statesOf(Actor.SYSTEM, List.of(flow.association().id()), clock.today());
  }

  private CaseStage stage(Flow flow) {
    return cases.row(flow.caseId()).stage();
  }
}
