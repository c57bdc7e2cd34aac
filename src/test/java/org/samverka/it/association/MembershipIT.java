package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.association.AssociationRow;
import org.samverka.association.BoardService;
import org.samverka.association.FoundingService;
import org.samverka.association.MandateClaim;
import org.samverka.association.MandateService;
import org.samverka.association.MandateStage;
import org.samverka.association.MembershipRow;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipStage;
import org.samverka.association.MembershipTransition;
import org.samverka.association.ProfileService;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;

/** Who comes to represent an association, by whom, and who ceases to. */
@ContainerTest
class MembershipIT {

  @Inject MembershipService memberships;
  @Inject MandateService mandates;
  @Inject ProfileService profiles;
  @Inject BoardService boards;
  @Inject FoundingService founding;
  @Inject Associations associations;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void whoever_asks_to_join_sees_public_facts_only_until_somebody_lets_them_in() {
    Associations.Founded lyktan = associations.complete(1);
    Actor kim = people.citizen("Kim Berg");
    long membership = memberships.askToJoin(kim, lyktan.id(), "Kassör sedan i mars.", null);

    assertEquals(lyktan.name(), founding.publicFacts(kim, lyktan.id()).name());
    assertThrows(NotFoundException.class, () -> profiles.profile(kim, lyktan.id()));
    assertThrows(NotFoundException.class, () -> memberships.people(kim, lyktan.id()));
    assertThrows(NotFoundException.class, () -> boards.board(kim, lyktan.id()));
    assertFalse(memberships.own(kim).get(0).isOpen());

    move(lyktan.signatory(), membership, MembershipTransition.CONFIRM, null);

    assertTrue(profiles.profile(kim, lyktan.id()).editable());
    assertEquals(MembershipStage.CONFIRMED, memberships.own(kim).get(0).stage());
  }

  @Test
  void asking_twice_makes_one_request() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor kim = people.citizen("Kim Berg");
    long first = memberships.askToJoin(kim, lyktan.id(), "", null);
    assertEquals(first, memberships.askToJoin(kim, lyktan.id(), "Igen", null));
  }

  @Test
  void nobody_lets_themselves_in_and_a_stranger_is_not_told_who_asks() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor kim = people.citizen("Kim Berg");
    long membership = memberships.askToJoin(kim, lyktan.id(), "", null);
    assertThrows(
        RefusedException.class, () -> move(kim, membership, MembershipTransition.CONFIRM, null));
    Actor stranger = people.citizen("Främmande");
    assertThrows(NotFoundException.class, () -> memberships.view(stranger, membership));
    assertThrows(
        NotFoundException.class,
        () -> memberships.move(stranger, membership, 1, MembershipTransition.CONFIRM, null));
  }

  @Test
  void a_registrar_who_founds_does_not_confirm_themselves() {
    Actor registrar = people.staff("Registrator Engagerad", Role.REGISTRAR);
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    long membership = memberships.askToJoin(registrar, lyktan.id(), "", null);
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> move(registrar, membership, MembershipTransition.CONFIRM, null));
    assertEquals(List.of(MessageKey.of("association.refused.own")), refused.reasons());
  }

  @Test
  void a_refusal_needs_a_reason_and_the_person_may_ask_again() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor kim = people.citizen("Kim Berg");
    long membership = memberships.askToJoin(kim, lyktan.id(), "", null);
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> move(lyktan.signatory(), membership, MembershipTransition.DECLINE, "  "));
    assertEquals(List.of(MessageKey.of("lifecycle.refused.reason")), refused.reasons());

    move(lyktan.signatory(), membership, MembershipTransition.DECLINE, "Vi känner inte dig.");

    MembershipRow row = memberships.view(kim, membership).row();
    assertEquals(MembershipStage.DECLINED, row.stage());
    assertEquals("Vi känner inte dig.", row.reason());
    assertTrue(memberships.askToJoin(kim, lyktan.id(), "Prova igen", null) != membership);
  }

  @Test
  void a_decided_request_is_not_decided_again() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor kim = people.citizen("Kim Berg");
    long membership = memberships.askToJoin(kim, lyktan.id(), "", null);
    move(associations.registrar(), membership, MembershipTransition.CONFIRM, null);
    for (MembershipTransition again :
        Set.of(MembershipTransition.CONFIRM, MembershipTransition.DECLINE)) {
      RefusedException refused =
          assertThrows(
              RefusedException.class,
              () -> move(associations.registrar(), membership, again, "Skäl"));
      assertEquals(List.of(MessageKey.of("lifecycle.refused.stage")), refused.reasons());
    }
  }

  @Test
  void of_two_who_answer_the_second_is_told_that_it_has_changed() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    long membership = memberships.askToJoin(people.citizen("Kim Berg"), lyktan.id(), "", null);
    long seen = memberships.view(lyktan.signatory(), membership).row().version();
    memberships.move(lyktan.signatory(), membership, seen, MembershipTransition.CONFIRM, null);
    assertThrows(
        StaleException.class,
        () ->
            memberships.move(
                associations.registrar(),
                membership,
                seen,
                MembershipTransition.DECLINE,
                "Fel person."));
  }

  @Test
  void one_leaves_only_for_oneself_and_loses_the_right_to_sign_with_it() {
    Associations.Founded lyktan = associations.complete(2);
    Actor leaving = lyktan.signatories().get(1);
    long membership = associations.membershipOf(leaving, lyktan.id());
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> move(lyktan.signatory(), membership, MembershipTransition.LEAVE, "Ut"));
    assertEquals(List.of(MessageKey.of("association.refused.notYours")), refused.reasons());

    move(leaving, membership, MembershipTransition.LEAVE, "Flyttar.");

    assertEquals(List.of(), memberships.own(leaving));
    assertThrows(NotFoundException.class, () -> profiles.profile(leaving, lyktan.id()));
    assertEquals(1, profiles.profile(lyktan.signatory(), lyktan.id()).facts().signatories().size());
    assertEquals(
        MandateStage.ENDED,
        memberships.people(lyktan.signatory(), lyktan.id()).mandates().stream()
            .filter(row -> row.accountId() == leaving.accountId())
            .findFirst()
            .orElseThrow()
            .stage());
  }

  @Test
  void a_signatory_or_the_registrar_ends_somebodys_time_and_a_mere_representative_does_not() {
    Associations.Founded lyktan = associations.complete(1);
    Actor one = associations.representative(lyktan.id(), "Ett");
    Actor two = associations.representative(lyktan.id(), "Två");
    long first = associations.membershipOf(one, lyktan.id());
    long second = associations.membershipOf(two, lyktan.id());
    assertThrows(RefusedException.class, () -> move(one, second, MembershipTransition.END, "Gå"));

    move(lyktan.signatory(), first, MembershipTransition.END, "Har slutat.");
    move(associations.registrar(), second, MembershipTransition.END, "Enligt protokoll.");

    assertEquals(List.of(), memberships.own(one));
    assertEquals(List.of(), memberships.own(two));
    RefusedException again =
        assertThrows(
            RefusedException.class,
            () -> move(associations.registrar(), second, MembershipTransition.END, "Igen"));
    assertEquals(List.of(MessageKey.of("lifecycle.refused.stage")), again.reasons());
  }

  @Test
  void a_claim_made_when_asking_falls_with_the_request() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor kim = people.citizen("Kim Berg");
    long membership =
        memberships.askToJoin(
            kim, lyktan.id(), "", new MandateClaim(clock.today(), null, "Protokoll § 4"));
    AssociationRow own = memberships.own(kim).get(0);
    assertTrue(own.mandateClaimed());
    long mandate = memberships.people(lyktan.signatory(), lyktan.id()).mandates().get(0).id();

    move(lyktan.signatory(), membership, MembershipTransition.DECLINE, "Okänd.");

    assertEquals(MandateStage.DECLINED, mandates.view(kim, mandate).row().stage());
  }

  @Test
  void the_registrars_queue_shows_who_waits_and_nobody_else_sees_it() {
    Associations.Founded lyktan = associations.founded("Lyktan");
    long membership = associations.membershipOf(lyktan.signatory(), lyktan.id());
    assertTrue(
        memberships.requests(associations.registrar(), null, 0, true, 50).stream()
            .anyMatch(row -> row.id() == membership && row.founder()));
    assertThrows(
        RefusedException.class, () -> memberships.requests(lyktan.signatory(), null, 0, false, 50));
  }

  private void move(Actor actor, long membership, MembershipTransition transition, String reason) {
    long seen = memberships.view(associations.registrar(), membership).row().version();
    memberships.move(actor, membership, seen, transition, reason);
  }
}
