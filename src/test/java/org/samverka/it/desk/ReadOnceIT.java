package org.samverka.it.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDesk;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.register.Http;
import org.samverka.kernel.PageReading;

/** What a page has read once never outlives the page, nor a change. */
@ContainerTest
class ReadOnceIT {

  private static final String OPEN = "aria-labelledby=\"facts\"";
  private static final String WHY = "Min syster sitter i styrelsen.";

  @Inject Http http;
  @Inject AccountService accounts;
  @Inject CaseFlow flows;
  @Inject CaseDesk desk;

  @Test
  void who_has_lost_the_right_to_read_a_case_finds_it_closed_at_the_next_request() {
    Actor officer = flows.officer();
    CaseFlow.Flow flow = flows.inAssessment();
    String page =
        "/assessment/case?id=" + flow.caseId() + "&check=" + flows.checkOf(flow, "AGE").versionId();
    Reader reader = new Reader(http, accounts.own(officer).email());
    assertTrue(reader.page(page).contains(OPEN));
    desk.declareConflict(officer, flow.caseId(), true, WHY);
    assertFalse(reader.page(page).contains(OPEN));
  }

  @Test
  void within_one_request_a_change_is_seen_by_what_is_asked_after_it() {
    Actor officer = flows.officer();
    long id = flows.inAssessment().caseId();
    PageReading.begin();
    try {
      assertTrue(desk.cityCase(officer, id, TextLanguage.SV).open());
      desk.declareConflict(officer, id, true, WHY);
      assertFalse(desk.cityCase(officer, id, TextLanguage.SV).open());
    } finally {
      PageReading.end();
    }
  }
}
