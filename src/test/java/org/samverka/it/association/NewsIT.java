package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.association.MandateClaim;
import org.samverka.association.MandateService;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipTransition;
import org.samverka.identity.Actor;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.Inbox;
import org.samverka.notification.MessageRow;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** People are told what concerns them, and what to do next. */
@ContainerTest
class NewsIT {

  @Inject MembershipService memberships;
  @Inject MandateService mandates;
  @Inject Inbox inbox;
  @Inject @Any Instance<NextStepSource> steps;
  @Inject Associations associations;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void the_association_is_told_who_asks_and_the_person_what_became_of_it() {
    String name = "Lyktan " + System.nanoTime();
    Associations.Founded lyktan = associations.confirmed(name);
    assertTrue(subjects(lyktan.signatory()).contains("Du företräder nu " + name));
    Actor kim = people.citizen("Kim Berg");
    long membership = memberships.askToJoin(kim, lyktan.id(), "", null);
    assertTrue(subjects(lyktan.signatory()).contains("Kim Berg vill företräda " + name));
    assertTrue(
        paths(lyktan.signatory()).contains("/association/people?id=" + lyktan.id()),
        "home says that somebody waits");

    memberships.move(
        lyktan.signatory(),
        membership,
        memberships.view(lyktan.signatory(), membership).row().version(),
        MembershipTransition.DECLINE,
        "Okänd hos oss.");

    assertTrue(subjects(kim).contains("Du kan inte företräda " + name));
    assertFalse(paths(lyktan.signatory()).contains("/association/people?id=" + lyktan.id()));
  }

  @Test
  void the_registrar_is_told_of_founders_and_of_mandates() {
    String name = "Lyktan " + System.nanoTime();
    Actor registrar = associations.registrar();
    Associations.Founded lyktan = associations.confirmed(name);
    assertTrue(subjects(registrar).contains("Alva Grundare har lagt till " + name));
    mandates.claim(lyktan.signatory(), lyktan.id(), new MandateClaim(clock.today(), null, "§ 7"));
    assertTrue(
        subjects(registrar).contains("Alva Grundare har anmält sig som firmatecknare för " + name));
    assertTrue(paths(registrar).contains("/association/waiting?list=mandates"));
  }

  @Test
  void home_leads_from_nothing_to_an_association_that_can_apply() {
    Actor citizen = people.citizen("Ny Här");
    assertEquals(List.of("/association/own"), paths(citizen));

    Associations.Founded bare = associations.confirmed("Lyktan");
    assertEquals(
        List.of("/association/association?id=" + bare.id(), "/association/claim?id=" + bare.id()),
        paths(bare.signatory()));

    Associations.Founded complete = associations.complete(1);
    assertEquals(List.of(), paths(complete.signatory()));
  }

  @Test
  void home_tells_that_a_mandate_soon_runs_out() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    associations.fillIn(lyktan.signatory(), lyktan.id());
    LocalDate last = clock.today().plusDays(20);
    MandateClaim claim = new MandateClaim(clock.today(), last, "Protokoll § 7");
    long mandate = mandates.claim(lyktan.signatory(), lyktan.id(), claim);
    mandates.confirm(
        associations.registrar(),
        mandate,
        mandates.view(associations.registrar(), mandate).row().version(),
        claim);
    NextStep step = own(lyktan.signatory()).get(0);
    assertEquals(last, step.due());
    assertEquals("/association/claim?id=" + lyktan.id(), step.path());
  }

  private List<String> paths(Actor actor) {
    return own(actor).stream().map(NextStep::path).toList();
  }

  private List<NextStep> own(Actor actor) {
    return steps.stream()
        .flatMap(source -> source.stepsFor(actor).stream())
        .filter(step -> step.path().startsWith("/association/"))
        .toList();
  }

  private List<String> subjects(Actor actor) {
    return inbox.page(actor, null, false, 50).stream().map(MessageRow::subject).toList();
  }
}
