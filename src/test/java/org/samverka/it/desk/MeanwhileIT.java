package org.samverka.it.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.assessment.ReviewService;
import org.samverka.desk.Meanwhile;
import org.samverka.desk.TimelineEvent;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;

/** Whoever was too late is told what the other did, and nothing that is not theirs to know. */
@ContainerTest
class MeanwhileIT {

  @Inject Meanwhile meanwhile;
  @Inject ReviewService reviews;
  @Inject CaseFlow flows;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void two_reviewers_on_one_case_the_second_is_told_who_did_what_and_why() {
    Flow flow = flows.inReview();
    long seen = flows.seen(flow);
    Instant read = clock.now();
    reviews.giveBack(flows.reviewer(), flow.caseId(), seen, "Skriv mer om lokalen.");

    StaleException lost =
        assertThrows(
            StaleException.class,
            () -> reviews.release(flows.reviewer(), flow.caseId(), seen, false));
    List<TimelineEvent> told = since(flows.reviewer(), lost, read);
    TimelineEvent returned =
        told.stream()
            .filter(one -> one.deed().key().equals("application.deed.case.RETURN"))
            .findFirst()
            .orElseThrow();
    assertEquals(flows.reviewer().name(), returned.actor());
    assertEquals("Skriv mer om lokalen.", returned.reason());
    assertTrue(told.size() <= 5);
  }

  @Test
  void a_deed_done_while_the_page_was_on_its_way_is_told_all_the_same() {
    Flow flow = flows.inReview();
    long seen = flows.seen(flow);
    reviews.release(flows.reviewer(), flow.caseId(), seen, false);
    StaleException lost =
        assertThrows(
            StaleException.class,
            () -> reviews.giveBack(flows.reviewer(), flow.caseId(), seen, "Skriv mer."));
    List<TimelineEvent> told =
        since(flows.reviewer(), lost, clock.now().plus(Duration.ofMinutes(1)));
    List<String> keys = told.stream().map(e -> e.deed().key()).toList();
    assertTrue(keys.contains("application.deed.case.READY"), keys::toString);
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void the_association_is_not_told_why_colleagues_gave_each_other_a_case_back() {
    Flow flow = flows.inReview();
    long seen = flows.seen(flow);
    Instant read = clock.now();
    reviews.giveBack(flows.reviewer(), flow.caseId(), seen, "Skriv mer om lokalen.");
    StaleException lost =
        assertThrows(
            StaleException.class,
            () -> reviews.release(flows.reviewer(), flow.caseId(), seen, false));
    assertTrue(since(flow.signatory(), lost, read).stream().allMatch(e -> e.reason() == null));
    Actor stranger = people.staff("Love Ledamot", Role.BOARD_MEMBER);
    assertTrue(since(stranger, lost, read).isEmpty());
  }

  private List<TimelineEvent> since(Actor actor, StaleException lost, Instant read) {
    return meanwhile.since(actor, lost.subject(), lost.chain(), read);
  }
}
