package org.samverka.it.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateSource;
import org.samverka.decision.DecisionOutcome;
import org.samverka.decision.DecisionService;
import org.samverka.decision.RulingForm;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.kernel.SamverkaClock;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.register.PartnerRow;
import org.samverka.register.PublicRegister;
import org.samverka.register.RegisterService;

/**
 * What the register shows of a partner follows each event in the same moment, and what it showed
 * before can still be asked for.
 */
@ContainerTest
class RegisterUpkeepIT {

  @Inject RegisterService register;
  @Inject PublicRegister open;
  @Inject Partnerships making;
  @Inject CaseFlow cases;
  @Inject DecisionService decisions;
  @Inject DisbursementService payments;
  @Inject CommitmentStates states;
  @Inject People people;
  @Inject RegisterRows rows;
  @Inject SamverkaClock clock;

  private Actor reader;
  private LocalDate today;

  @BeforeEach
  void somebodyReads() {
    reader = people.staff("Lisa Ledamot", Role.BOARD_MEMBER);
    today = clock.today();
  }

  @Test
  void a_partner_is_shown_from_the_day_it_becomes_active_and_no_longer_when_it_has_ended() {
    Made made = making.signed(making.decided());
    assertGone(made, null);

    making.becomeFinal(made.flow());

    assertEquals(PartnershipStage.ACTIVE, now(made).stage());
    assertPublic(made);
    assertGone(made, today.minusDays(1));

    sinceYesterday(made);
    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);
    making.take(made, making.delegate(), PartnershipTransition.TERMINATE);

    assertGone(made, null);
    assertThrows(NotFoundException.class, () -> open.partner(Actor.PUBLIC, made.id(), null));
    assertEquals(PartnershipStage.ACTIVE, yesterday(made).stage());
  }

  @Test
  void under_correction_and_suspended_are_seen_at_once_and_the_day_before_stays_as_it_was() {
    Made made = making.active();
    sinceYesterday(made);

    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);

    assertEquals(PartnershipStage.UNDER_CORRECTION, now(made).stage());
    assertPublic(made);

    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);

    assertEquals(PartnershipStage.SUSPENDED, now(made).stage());
    assertThrows(NotFoundException.class, () -> open.partner(Actor.PUBLIC, made.id(), null));
    assertEquals(PartnershipStage.ACTIVE, yesterday(made).stage());
    assertEquals(
        made.id(), open.partner(Actor.PUBLIC, made.id(), today.minusDays(1)).partnershipId());

    making.take(made, making.delegate(), PartnershipTransition.RESUME);

    assertEquals(PartnershipStage.ACTIVE, now(made).stage());
    assertPublic(made);
  }

  @Test
  void a_commitment_that_is_moved_moves_its_square() {
    Made made = making.active();
    sinceYesterday(made);
    PartnerRow before = now(made);
    var standing =
        states.statesOf(Actor.SYSTEM, before.associationId(), today).stream()
            .filter(state -> before.marks().of(state.commitmentId()).isPresent())
            .filter(state -> state.caseId() == 0 || state.caseId() == before.caseId())
            .findFirst()
            .orElseThrow();

    states.applyOutcome(
        Actor.SYSTEM,
        before.associationId(),
        standing.caseId(),
        standing.commitmentId(),
        CheckOutcome.REMEDIABLE,
        StateSource.VISIT,
        today,
        "Webbplatsen säger något annat.");

    assertTrue(
        !now(made)
            .marks()
            .of(standing.commitmentId())
            .equals(before.marks().of(standing.commitmentId())),
        "the square did not move");
    assertEquals(before.marks(), yesterday(made).marks());
    assertEquals(before.overall(), yesterday(made).overall());
  }

  @Test
  void an_amount_that_is_corrected_in_the_decision_is_corrected_here_and_in_what_is_to_be_paid() {
    Made made = making.active();
    sinceYesterday(made);
    assertEquals(40_000, now(made).amountPerYear());

    decisions.correct(
        making.delegate(),
        made.flow().caseId(),
        cases.seen(made.flow()),
        new RulingForm(
            DecisionOutcome.PARTLY_GRANTED,
            45_000L,
            today,
            today.plusYears(1).minusDays(1),
            "",
            today.plusYears(1).plusMonths(2),
            "Verksamheten kompletterar stadens egen.",
            ""),
        "Beloppet var felskrivet.");

    assertEquals(45_000, now(made).amountPerYear());
    assertEquals(45_000, open.partner(Actor.PUBLIC, made.id(), null).amountPerYear());
    assertEquals(40_000, yesterday(made).amountPerYear());
    assertTrue(
        payments.of(making.approver(), made.id()).stream()
            .allMatch(payment -> payment.amount().kronor() == 45_000));
  }

  private PartnerRow now(Made made) {
    return register.partner(reader, made.id(), null);
  }

  private PartnerRow yesterday(Made made) {
    return register.partner(reader, made.id(), today.minusDays(1));
  }

  private void assertPublic(Made made) {
    assertEquals(made.id(), open.partner(Actor.PUBLIC, made.id(), null).partnershipId());
  }

  private void assertGone(Made made, LocalDate day) {
    assertThrows(NotFoundException.class, () -> register.partner(reader, made.id(), day));
  }

  /** As if what is shown now had been so since yesterday. */
  private void sinceYesterday(Made made) {
    rows.since(today.minusDays(1), today, made.id());
  }
}
