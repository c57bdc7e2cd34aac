package org.samverka.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samverka.application.ApplicationSteps;
import org.samverka.application.Section;
import org.samverka.association.SigningRule;
import org.samverka.identity.Actor;
import org.samverka.it.ContainerTest;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.association.Associations;
import org.samverka.it.association.Associations.Founded;
import org.samverka.it.programme.Programmes;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Wording;
import org.samverka.notification.NextStep;

/** What home says of a draft: what is left of it, and for whom. */
@ContainerTest
class ApplicationStepsIT {

  @Inject Applications applications;
  @Inject Associations associations;
  @Inject Programmes programmes;
  @Inject ApplicationSteps steps;

  @Test
  void of_two_who_sign_together_home_names_who_has_not_signed() {
    Founded association = associations.complete(2);
    associations.sign(association.id(), SigningRule.TWO_JOINTLY);
    Made made = applications.draft(association, programmes.open());
    Actor first = association.signatories().get(0);
    Actor second = association.signatories().get(1);
    assertEquals("application.step.sign", step(first).title().key());
    assertEquals(
        both(first.name() + " och " + second.name(), first.name() + " and " + second.name()),
        leftFor(first));

    applications.sign(first, made.caseId());

    assertEquals("application.step.sign", step(second).title().key());
    assertEquals("application.step.waits", step(first).title().key());
    assertEquals(both(second.name(), second.name()), leftFor(first));
    assertEquals("/application/sign?id=" + made.caseId(), step(first).path());
  }

  @Test
  void an_answer_that_is_taken_away_is_to_be_written_again() {
    Made made = applications.draft(associations.complete(2), programmes.open());
    Actor writer = made.signatory();
    assertEquals("application.step.left", detail(writer).key());
    assertEquals("Alva Grundare eller Tecknare 1", ((Wording) leftFor(writer)).swedish());

    applications.save(writer, made.caseId(), Section.METHODS, Map.of(), List.of());

    assertEquals("application.step.goOn", step(writer).title().key());
  }

  private static Wording both(String swedish, String english) {
    return new Wording(swedish, english);
  }

  private Object leftFor(Actor actor) {
    return detail(actor).arguments().get(1);
  }

  private MessageKey detail(Actor actor) {
    return Objects.requireNonNull(step(actor).detail());
  }

  private NextStep step(Actor actor) {
    List<NextStep> all = steps.stepsFor(actor);
    assertEquals(1, all.size());
    return all.get(0);
  }
}
