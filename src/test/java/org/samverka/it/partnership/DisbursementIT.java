package org.samverka.it.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.kernel.Money;
import org.samverka.kernel.SamverkaClock;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.DisbursementStage;
import org.samverka.partnership.DisbursementTransition;
import org.samverka.partnership.DisbursementView;
import org.samverka.partnership.PartnershipTransition;

/** Money leaves by the payment approver's hand, never by the officer's, and never too early. */
@ContainerTest
class DisbursementIT {

  @Inject Partnerships making;
  @Inject People people;
  @Inject DisbursementService payments;
  @Inject SamverkaClock clock;

  @Test
  void a_payment_a_year_is_planned_when_it_begins_and_paid_by_the_approver() {
    LocalDate today = clock.today();
    Made made =
        making.early(today, today.plusYears(2).minusDays(1), today.plusYears(2).plusMonths(2));
    assertEquals(2, payments.of(making.approver(), made.id()).size());
    DisbursementView first = first(made);
    assertEquals(new Money(40_000), first.amount());
    assertTrue(
        payments.waiting(making.approver()).stream().anyMatch(row -> row.id() == first.id()));
    take(making.approver(), made, DisbursementTransition.APPROVE, null);
    assertEquals("Atle Attestant", first(made).approvedBy());
    take(making.approver(), made, DisbursementTransition.PAY, null);
    assertEquals(DisbursementStage.PAID, first(made).stage());
    assertEquals(clock.today(), first(made).paidOn());
  }

  @Test
  void the_officer_of_the_case_never_approves_also_with_both_roles() {
    Made made = making.active();
    Actor both =
        new Actor(
            making.officer().accountId(),
            making.officer().name(),
            Set.of(Role.OFFICER, Role.PAYMENT_APPROVER));
    assertThrows(
        RefusedException.class, () -> take(both, made, DisbursementTransition.APPROVE, null));
    assertThrows(
        RefusedException.class,
        () -> take(making.delegate(), made, DisbursementTransition.APPROVE, null));
    assertThrows(
        NotFoundException.class,
        () -> take(people.citizen("Främling"), made, DisbursementTransition.APPROVE, null));
  }

  @Test
  void what_is_withheld_has_a_reason_and_is_not_paid_until_released() {
    Made made = making.active();
    assertThrows(
        RefusedException.class,
        () -> take(making.officer(), made, DisbursementTransition.WITHHOLD, null));
    assertThrows(
        RefusedException.class,
        () -> take(making.approver(), made, DisbursementTransition.WITHHOLD, Partnerships.REASON));
    take(making.officer(), made, DisbursementTransition.WITHHOLD, Partnerships.REASON);
    assertEquals(Partnerships.REASON, first(made).withheldBecause());
    assertThrows(
        RefusedException.class,
        () -> take(making.approver(), made, DisbursementTransition.APPROVE, null));
    take(making.officer(), made, DisbursementTransition.RELEASE, Partnerships.REASON);
    take(making.approver(), made, DisbursementTransition.APPROVE, null);
    assertEquals(DisbursementStage.APPROVED, first(made).stage());
  }

  @Test
  void nothing_is_paid_while_the_partnership_is_suspended() {
    Made made = making.active();
    take(making.approver(), made, DisbursementTransition.APPROVE, null);
    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);
    assertThrows(
        RefusedException.class,
        () -> take(making.approver(), made, DisbursementTransition.PAY, null));
  }

  @Test
  void only_the_approver_sees_the_list_and_the_account_is_for_the_city() {
    Made made = making.active();
    assertThrows(RefusedException.class, () -> payments.waiting(making.officer()));
    long id = first(made).id();
    assertTrue(!payments.view(making.approver(), id).accounts().isEmpty());
    assertTrue(payments.view(made.signatory(), id).accounts().isEmpty());
  }

  private DisbursementView first(Made made) {
    return payments.of(making.approver(), made.id()).get(0);
  }

  private void take(Actor actor, Made made, DisbursementTransition step, String reason) {
    DisbursementView first = first(made);
    payments.apply(actor, first.id(), first.seen(), step, reason);
  }
}
