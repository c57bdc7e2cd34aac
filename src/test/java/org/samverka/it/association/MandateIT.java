package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationFacts;
import org.samverka.association.MandateClaim;
import org.samverka.association.MandateService;
import org.samverka.association.MandateStage;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipTransition;
import org.samverka.association.ProfileService;
import org.samverka.association.SigningRule;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;

/** Who may sign for an association: claimed by the person, confirmed by the registrar alone. */
@ContainerTest
class MandateIT {

  private static final String MINUTES = "Protokoll 2026-03-12 § 7";

  @Inject AssociationAccess access;
  @Inject MandateService mandates;
  @Inject MembershipService memberships;
  @Inject ProfileService profiles;
  @Inject Associations associations;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void a_mandate_counts_once_the_registrar_has_confirmed_its_period() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor alva = lyktan.signatory();
    long mandate = mandates.claim(alva, lyktan.id(), fromToday());
    assertEquals(List.of(), facts(lyktan).signatories());

    LocalDate last = clock.today().plusYears(1);
    mandates.confirm(
        associations.registrar(),
        mandate,
        seen(mandate),
        new MandateClaim(clock.today(), last, MINUTES));

    assertEquals(last, facts(lyktan).signatories().get(0).until());
    assertTrue(memberships.own(alva).get(0).signatory());
  }

  @Test
  void a_representative_without_a_mandate_may_not_sign() {
    Associations.Founded lyktan = associations.complete(1);
    Actor kim = associations.representative(lyktan.id(), "Kim Berg");
    assertEquals(Set.of(Role.REPRESENTATIVE), access.rolesOf(lyktan.id(), kim));
    assertEquals(
        Set.of(Role.REPRESENTATIVE, Role.SIGNATORY),
        access.rolesOf(lyktan.id(), lyktan.signatory()));
  }

  @Test
  void a_mandate_that_begins_later_does_not_count_yet() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    MandateClaim later = new MandateClaim(clock.today().plusDays(1), null, MINUTES);
    long mandate = mandates.claim(lyktan.signatory(), lyktan.id(), later);
    mandates.confirm(associations.registrar(), mandate, seen(mandate), later);
    assertEquals(List.of(), facts(lyktan).signatories());
  }

  @Test
  void only_the_registrar_confirms_and_refuses() {
    Associations.Founded lyktan = associations.complete(1);
    Actor kim = associations.representative(lyktan.id(), "Kim Berg");
    long mandate = mandates.claim(kim, lyktan.id(), fromToday());
    for (Actor actor :
        List.of(kim, lyktan.signatory(), associations.representative(lyktan.id(), "Lo"))) {
      assertThrows(
          RefusedException.class,
          () -> mandates.confirm(actor, mandate, seen(mandate), fromToday()));
      assertThrows(
          RefusedException.class, () -> mandates.decline(actor, mandate, seen(mandate), "Nej"));
    }
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    assertThrows(NotFoundException.class, () -> mandates.confirm(officer, mandate, 1, fromToday()));
  }

  @Test
  void a_registrar_does_not_confirm_their_own() {
    Actor registrar = people.staff("Registrator Engagerad", Role.REGISTRAR);
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    long membership = memberships.askToJoin(registrar, lyktan.id(), "", fromToday());
    memberships.move(
        lyktan.signatory(),
        membership,
        memberships.view(lyktan.signatory(), membership).row().version(),
        MembershipTransition.CONFIRM,
        null);
    long mandate = memberships.people(registrar, lyktan.id()).mandates().get(0).id();
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> mandates.confirm(registrar, mandate, seen(mandate), fromToday()));
    assertEquals(List.of(MessageKey.of("association.refused.own")), refused.reasons());
    assertThrows(
        RefusedException.class, () -> mandates.decline(registrar, mandate, seen(mandate), "Skäl"));
  }

  @Test
  void whoever_does_not_represent_the_association_yet_is_not_confirmed() {
    Associations.Founded lyktan = associations.founded("Lyktan");
    long mandate = mandates.claim(lyktan.signatory(), lyktan.id(), fromToday());
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> mandates.confirm(associations.registrar(), mandate, seen(mandate), fromToday()));
    assertEquals(
        List.of(MessageKey.of("association.refused.notRepresentative")), refused.reasons());
  }

  @Test
  void a_stranger_claims_nothing() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor stranger = people.citizen("Främmande");
    assertThrows(NotFoundException.class, () -> mandates.claim(stranger, lyktan.id(), fromToday()));
  }

  @Test
  void every_fault_of_a_claim_is_told_at_its_field() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    InvalidInputException empty =
        assertThrows(
            InvalidInputException.class,
            () ->
                mandates.claim(lyktan.signatory(), lyktan.id(), new MandateClaim(null, null, "")));
    assertEquals(Set.of("from", "decision"), empty.faults().keySet());
    LocalDate today = clock.today();
    assertEquals(
        MessageKey.of("kernel.period.backwards"),
        fault(lyktan, new MandateClaim(today.plusDays(9), today.plusDays(8), MINUTES)));
    assertEquals(
        MessageKey.of("association.fault.mandateOver"),
        fault(lyktan, new MandateClaim(today.minusDays(9), today.minusDays(1), MINUTES)));
  }

  @Test
  void a_refusal_needs_a_reason_and_ends_the_claim() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    long mandate = mandates.claim(lyktan.signatory(), lyktan.id(), fromToday());
    Actor registrar = associations.registrar();
    assertThrows(
        RefusedException.class, () -> mandates.decline(registrar, mandate, seen(mandate), ""));

    mandates.decline(registrar, mandate, seen(mandate), "Beslutet finns inte.");

    assertEquals(MandateStage.DECLINED, mandates.view(registrar, mandate).row().stage());
    RefusedException again =
        assertThrows(
            RefusedException.class,
            () -> mandates.confirm(registrar, mandate, seen(mandate), fromToday()));
    assertEquals(List.of(MessageKey.of("lifecycle.refused.stage")), again.reasons());
    assertTrue(mandates.claim(lyktan.signatory(), lyktan.id(), fromToday()) != mandate);
  }

  @Test
  void a_mandate_is_ended_by_a_signatory_or_the_registrar_and_counts_no_more() {
    Associations.Founded lyktan = associations.complete(2);
    Actor mere = associations.representative(lyktan.id(), "Lo");
    long second =
        memberships.people(mere, lyktan.id()).mandates().stream()
            .filter(row -> row.accountId() == lyktan.signatories().get(1).accountId())
            .findFirst()
            .orElseThrow()
            .id();
    assertThrows(RefusedException.class, () -> mandates.end(mere, second, seen(second), "Nej"));
    assertThrows(
        RefusedException.class, () -> mandates.end(lyktan.signatory(), second, seen(second), null));

    mandates.end(lyktan.signatory(), second, seen(second), "Har avgått.");

    assertEquals(1, facts(lyktan).signatories().size());
    assertThrows(
        RefusedException.class,
        () -> mandates.end(associations.registrar(), second, seen(second), "Igen"));
  }

  @Test
  void of_two_registrars_the_second_is_told_that_it_has_changed() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    long mandate = mandates.claim(lyktan.signatory(), lyktan.id(), fromToday());
    long seen = seen(mandate);
    mandates.confirm(associations.registrar(), mandate, seen, fromToday());
    assertThrows(
        StaleException.class,
        () -> mandates.decline(associations.registrar(), mandate, seen, "Saknas."));
  }

  @Test
  void the_rule_of_signing_is_the_registrars_once_somebody_is_confirmed() {
    Associations.Founded lyktan = associations.founded("Lyktan");
    Actor founder = lyktan.signatory();
    profiles.setSigningRule(
        founder,
        lyktan.id(),
        associations.version(lyktan.id()),
        SigningRule.TWO_JOINTLY,
        "Stadgarna § 9");
    Associations.Founded other = associations.complete(3);
    assertThrows(
        RefusedException.class,
        () ->
            profiles.setSigningRule(
                other.signatory(),
                other.id(),
                associations.version(other.id()),
                SigningRule.ALONE,
                "Smidigare"));
    associations.sign(other.id(), SigningRule.ALL);
    assertEquals(3, facts(other).signaturesNeeded());
    assertEquals(
        SigningRule.TWO_JOINTLY, profiles.profile(founder, lyktan.id()).facts().signingRule());
  }

  private MessageKey fault(Associations.Founded association, MandateClaim claim) {
    return assertThrows(
            InvalidInputException.class,
            () -> mandates.claim(association.signatory(), association.id(), claim))
        .faults()
        .get("until");
  }

  private MandateClaim fromToday() {
    return new MandateClaim(clock.today(), null, MINUTES);
  }

  private long seen(long mandate) {
    return mandates.view(associations.registrar(), mandate).row().version();
  }

  private AssociationFacts facts(Associations.Founded association) {
    return profiles.profile(associations.registrar(), association.id()).facts();
  }
}
