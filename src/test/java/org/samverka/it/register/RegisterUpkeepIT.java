package org.samverka.it.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samverka.association.ProfileService;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateRow;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships;
import org.samverka.kernel.SamverkaClock;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.register.Mark;
import org.samverka.register.Overall;
import org.samverka.register.PartnerFile;
import org.samverka.register.PublicRegister;
import org.samverka.register.RegisterService;

/** The register follows what happens, in the same transaction. */
@ContainerTest
class RegisterUpkeepIT {

  @Inject RegisterService register;
  @Inject PublicRegister open;
  @Inject Partnerships partnerships;
  @Inject PartnershipAccess access;
  @Inject Associations associations;
  @Inject ProfileService profiles;
  @Inject CommitmentStates states;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void a_partner_is_shown_from_the_moment_its_agreement_is_in_force() {
    Actor member = people.staff("Ledamot Nu", Role.BOARD_MEMBER);
    Partnerships.Made made = partnerships.offered(partnerships.decided());
    assertThrows(NotFoundException.class, () -> register.partner(member, made.id(), null));

    Partnerships.Made active = partnerships.active();

    PartnerFile file = register.file(member, active.id(), null);
    assertEquals(40_000, file.row().amountPerYear());
    assertTrue(file.decision().isPresent());
    assertFalse(file.history().isEmpty());
    assertEquals(
        file.row().associationName(),
        open.partner(Actor.PUBLIC, active.id(), null).associationName());
    assertThrows(
        NotFoundException.class,
        () -> register.partner(member, active.id(), clock.today().minusDays(1)));
  }

  @Test
  void a_new_name_shows_at_once() {
    Partnerships.Made made = partnerships.active();
    long association = access.one(made.id()).associationId();
    profiles.rename(
        made.signatory(),
        association,
        associations.version(association),
        "Ett alldeles nytt namn",
        null,
        "Årsmötet har beslutat.");
    assertEquals(
        "Ett alldeles nytt namn",
        open.partner(Actor.PUBLIC, made.id(), null).associationName());
  }

  @Test
  void what_a_check_finds_shows_at_once_and_a_concern_only_to_the_city() {
    Actor member = people.staff("Ledamot Ser", Role.BOARD_MEMBER);
    Partnerships.Made made = partnerships.active();
    long association = access.one(made.id()).associationId();
    long caseId = access.one(made.id()).caseId();
    StateRow state =
        states.statesOf(Actor.SYSTEM, association, clock.today()).stream()
            .filter(one -> register.partner(member, made.id(), null).marks().of(one.commitmentId())
                .isPresent())
            .findFirst()
            .orElseThrow();
    long commitment = state.commitmentId();

    states.question(
        Actor.SYSTEM, association, caseId, commitment, StateSource.CONCERN, clock.today(), "Oro.");
    assertEquals(
        Mark.QUESTIONED,
        register.partner(member, made.id(), null).marks().of(commitment).orElseThrow());
    assertFalse(
        open.partner(Actor.PUBLIC, made.id(), null)
            .marks()
            .of(commitment)
            .filter(Mark.QUESTIONED::equals)
            .isPresent());

    states.applyOutcome(
        Actor.SYSTEM,
        association,
        caseId,
        commitment,
        CheckOutcome.NOT_MET,
        StateSource.DECISION,
        clock.today(),
        "Prövat.");
    assertEquals(Overall.BREACHED, register.partner(member, made.id(), null).overall());
    assertEquals(Overall.BREACHED, open.partner(Actor.PUBLIC, made.id(), null).overall());
  }
}
