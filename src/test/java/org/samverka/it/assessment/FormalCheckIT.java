package org.samverka.it.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.assessment.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.application.FormalCheckService;
import org.samverka.application.FormalRequirement;
import org.samverka.application.FormalResult;
import org.samverka.application.SupplementService;
import org.samverka.application.SupplementView;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.Inbox;

/** The formal check: supplements, their time, dismissal, and the way to the assessment. */
@ContainerTest
class FormalCheckIT {

  @Inject CaseFlow flows;
  @Inject CaseDirectory cases;
  @Inject FormalCheckService formal;
  @Inject SupplementService supplements;
  @Inject Inbox inbox;
  @Inject SamverkaClock clock;
  @Inject Handlers handlers;

  @Test
  void what_is_missing_is_asked_for_thing_by_thing_and_the_association_answers() {
    Flow flow = flows.inFormalCheck();
    int before = inbox.unread(flow.signatory());
    supplements.request(
        flows.officer(),
        flow.caseId(),
        flows.seen(flow),
        List.of("Stadgarna", "", "Revisionsberättelsen"),
        clock.today().plusDays(14),
        "Hej!");
    assertEquals(CaseStage.SUPPLEMENT, stage(flow));
    assertEquals(before + 1, inbox.unread(flow.signatory()));

    SupplementView asked = latest(flow);
    assertEquals(2, asked.items().size());
    answer(flow, asked.items().get(0), "De är bifogade i brevet.");
    assertRefused(
        "application.refused.supplementUnanswered",
        () -> supplements.send(flow.signatory(), flow.caseId(), flows.seen(flow)));
    answer(flow, asked.items().get(1), "Vi har ingen revisor än.");
    supplements.send(flow.signatory(), flow.caseId(), flows.seen(flow));

    assertEquals(CaseStage.FORMAL_CHECK, stage(flow));
    assertEquals(SupplementView.Ending.ANSWERED, latest(flow).ending());
    formal.startAssessment(flows.officer(), flow.caseId(), flows.seen(flow), false, "");
    assertEquals(
        FormalResult.Outcome.COMPLETE, cases.formalResult(flow.caseId()).orElseThrow().outcome());
  }

  @Test
  void a_colleagues_answer_is_not_overwritten_unseen() {
    Flow flow = asked();
    SupplementView.Item item = latest(flow).items().get(0);
    answer(flow, item, "Den ena");
    assertThrows(StaleException.class, () -> answer(flow, item, "Den andra"));
  }

  @Test
  void a_request_needs_something_to_ask_for_and_a_day_to_come() {
    Flow flow = flows.inFormalCheck();
    InvalidInputException faults =
        assertThrows(
            InvalidInputException.class,
            () ->
                supplements.request(
                    flows.officer(),
                    flow.caseId(),
                    flows.seen(flow),
                    List.of(" "),
                    clock.today(),
                    ""));
    assertEquals(java.util.Set.of("item0", "dueOn"), faults.faults().keySet());
  }

  @Test
  void when_the_time_has_run_out_the_case_is_back_and_is_examined_as_it_is() {
    Flow flow = asked();
    handlers.due("application.supplement", flow.caseId());
    assertEquals(CaseStage.FORMAL_CHECK, stage(flow));
    assertEquals(SupplementView.Ending.TIME_OUT, latest(flow).ending());
    handlers.due("application.supplement", flow.caseId());
    assertEquals(CaseStage.FORMAL_CHECK, stage(flow));

    assertRefused(
        "application.refused.outstanding",
        () -> formal.startAssessment(flows.officer(), flow.caseId(), flows.seen(flow), false, ""));
    assertThrows(
        InvalidInputException.class,
        () -> formal.startAssessment(flows.officer(), flow.caseId(), flows.seen(flow), true, ""));
    formal.startAssessment(
        flows.officer(), flow.caseId(), flows.seen(flow), true, "Det går att pröva ändå.");
    assertEquals(CaseStage.ASSESSMENT, stage(flow));
  }

  @Test
  void after_the_time_nobody_answers() {
    Flow flow = asked();
    SupplementView.Item item = latest(flow).items().get(0);
    handlers.due("application.supplement", flow.caseId());
    assertRefused("application.refused.supplementOver", () -> answer(flow, item, "För sent"));
    assertRefused(
        "lifecycle.refused.stage",
        () -> supplements.send(flow.signatory(), flow.caseId(), flows.seen(flow)));
  }

  @Test
  void only_the_officer_asks_and_only_a_reviewer_dismisses() {
    Flow flow = flows.inFormalCheck();
    assertRefused(
        "identity.refused.role",
        () ->
            supplements.request(
                flows.reviewer(),
                flow.caseId(),
                flows.seen(flow),
                List.of("Stadgarna"),
                clock.today().plusDays(14),
                ""));
    assertRefused(
        "identity.refused.role",
        () ->
            formal.dismiss(
                flows.officer(),
                flow.caseId(),
                flows.seen(flow),
                FormalRequirement.OPEN_MEMBERSHIP,
                "Stängt medlemskap."));
    assertRefused(
        "identity.refused.role",
        () -> formal.start(flow.signatory(), flow.caseId(), flows.seen(flow)));
  }

  @Test
  void a_reviewer_dismisses_naming_the_requirement_and_the_association_is_told() {
    Flow flow = asked();
    assertThrows(
        InvalidInputException.class,
        () -> formal.dismiss(flows.reviewer(), flow.caseId(), flows.seen(flow), null, ""));
    int before = inbox.unread(flow.signatory());

    formal.dismiss(
        flows.reviewer(),
        flow.caseId(),
        flows.seen(flow),
        FormalRequirement.DEMOCRATIC_BYLAWS,
        "Stadgarna saknar årsmöte.");

    assertEquals(CaseStage.DISMISSED, stage(flow));
    assertEquals(before + 1, inbox.unread(flow.signatory()));
    FormalResult result = cases.formalResult(flow.caseId()).orElseThrow();
    assertEquals(FormalRequirement.DEMOCRATIC_BYLAWS, result.unmet());
    assertEquals(SupplementView.Ending.OVERTAKEN, latest(flow).ending());
    assertRefused(
        "lifecycle.refused.stage",
        () ->
            formal.startAssessment(
                flows.officer(), flow.caseId(), flows.seen(flow), true, "Ändå."));
  }

  @Test
  void a_stale_page_begins_nothing() {
    Flow flow = flows.assigned();
    flows.declare(flow);
    long seen = flows.seen(flow);
    formal.start(flows.officer(), flow.caseId(), seen);
    assertThrows(StaleException.class, () -> formal.start(flows.officer(), flow.caseId(), seen));
    assertRefused(
        "lifecycle.refused.stage",
        () -> formal.start(flows.officer(), flow.caseId(), flows.seen(flow)));
  }

  private Flow asked() {
    Flow flow = flows.inFormalCheck();
    supplements.request(
        flows.officer(),
        flow.caseId(),
        flows.seen(flow),
        List.of("Stadgarna"),
        clock.today().plusDays(14),
        "");
    return flow;
  }

  private void answer(Flow flow, SupplementView.Item item, String text) {
    supplements.answer(flow.signatory(), flow.caseId(), item.id(), item.seen(), text);
  }

  private SupplementView latest(Flow flow) {
    List<SupplementView> all = supplements.supplements(flow.signatory(), flow.caseId());
    assertTrue(!all.isEmpty());
    return all.get(all.size() - 1);
  }

  private CaseStage stage(Flow flow) {
    return cases.row(flow.caseId()).stage();
  }
}
