package org.samverka.it.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.desk.Timeline;
import org.samverka.desk.TimelineEvent;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.application.Applications;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.identity.People;

/** What has happened to a case is told to those who have business with it, and to nobody else. */
@ContainerTest
class TimelineIT {

  private static final String SUBMITTED = "application.deed.case.SUBMIT";
  private static final String SAVED = "application.deed.case.section-saved";

  @Inject Timeline timeline;
  @Inject Applications applications;
  @Inject People people;

  @Test
  void the_association_reads_its_own_case_from_the_draft_on() {
    Made made = applications.submitted();
    List<TimelineEvent> events = events(made.signatory(), made.caseId());
    assertTrue(has(events, SUBMITTED));
    assertTrue(has(events, SAVED));
    assertTrue(events.get(0).sequence() > events.get(events.size() - 1).sequence());
  }

  @Test
  void the_city_reads_what_is_registered_and_not_how_the_draft_was_written() {
    Made made = applications.submitted();
    List<TimelineEvent> events =
        events(people.staff("Rut Registrator", Role.REGISTRAR), made.caseId());
    assertTrue(has(events, SUBMITTED));
    assertFalse(has(events, SAVED));
  }

  @Test
  void nobody_else_is_told_that_there_is_a_case() {
    Made made = applications.submitted();
    Made other = applications.begun();
    for (Actor stranger :
        new Actor[] {
          people.citizen("Främling"),
          other.signatory(),
          people.staff("Love Ledamot", Role.BOARD_MEMBER),
          people.staff("Viola Visselblåsning", Role.CONCERN_HANDLER),
          Actor.PUBLIC,
        }) {
      assertThrows(NotFoundException.class, () -> events(stranger, made.caseId()));
    }
  }

  @Test
  void nobody_at_the_city_sees_that_a_draft_is_being_written() {
    Made draft = applications.begun();
    Actor everything =
        people.staff("Rut Registrator", Role.REGISTRAR, Role.REVIEWER, Role.ADMINISTRATOR);
    assertThrows(NotFoundException.class, () -> events(everything, draft.caseId()));
  }

  @Test
  void a_long_story_is_told_in_parts_that_leave_nothing_out() {
    Made made = applications.submitted();
    List<TimelineEvent> whole = events(made.signatory(), made.caseId());
    List<TimelineEvent> inParts = new ArrayList<>();
    Long before = Long.MAX_VALUE;
    while (before != null) {
      Timeline.Part part = timeline.part(made.signatory(), made.caseId(), before, 3);
      inParts.addAll(part.rows());
      before = part.before();
    }
    assertEquals(deeds(whole), deeds(inParts));
    assertNull(timeline.part(made.signatory(), made.caseId(), 1, 3).before());
  }

  @Test
  void what_was_done_again_and_again_is_told_once() {
    Made made = applications.submitted();
    List<TimelineEvent> answers =
        events(made.signatory(), made.caseId()).stream()
            .filter(event -> event.deed().key().endsWith("case.commitment-answered"))
            .toList();
    assertEquals(1, answers.size());
    assertTrue(answers.get(0).times() > 1);
  }

  /** Every deed by name, as often as it was done. */
  private static List<String> deeds(List<TimelineEvent> events) {
    return events.stream()
        .flatMap(event -> Collections.nCopies(event.times(), event.deed().key()).stream())
        .toList();
  }

  private List<TimelineEvent> events(Actor actor, long caseId) {
    return timeline.part(actor, caseId, Long.MAX_VALUE, 500).rows();
  }

  private static boolean has(List<TimelineEvent> events, String key) {
    return events.stream().anyMatch(event -> event.deed().key().equals(key));
  }
}
