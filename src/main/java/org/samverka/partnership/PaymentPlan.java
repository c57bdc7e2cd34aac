package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samverka.kernel.Period;
import org.samverka.kernel.SamverkaClock;

/**
 * What is to be paid of a partnership: the amount of a year on the first day of each year that its
 * period begins.
 */
@ApplicationScoped
class PaymentPlan {

  @Inject private DisbursementRepository payments;
  @Inject private SamverkaClock clock;

  /**
   * Draws the plan up as the partnership's amount and period are now. What is planned follows, what
   * is missing is added, what is too much is taken away; what somebody has released, paid or
   * withheld stays as it is. A day that has passed is due today.
   */
  void draw(Partnership one) {
    Map<Integer, Disbursement> drawn =
        payments.of(one.id()).stream()
            .collect(Collectors.toMap(Disbursement::place, Function.identity()));
    LocalDate today = clock.today();
    Period period = one.period();
    int place = 1;
    for (LocalDate day = period.from(); period.contains(day); day = day.plusYears(1)) {
      Disbursement known = drawn.remove(place);
      if (known == null) {
        payments.add(new Disbursement(one, place, latest(day, today), clock.now()));
      } else if (known.stage() == DisbursementStage.PLANNED) {
        known.follow(one.amountPerYear(), dueOn(day, known.plannedOn()), clock.now());
      }
      place++;
    }
    drawn.values().stream()
        .filter(payment -> payment.stage() == DisbursementStage.PLANNED)
        .forEach(payments::remove);
    payments.flush();
  }

  /** What was due already is not put off to today because the plan is drawn again. */
  private LocalDate dueOn(LocalDate day, LocalDate planned) {
    LocalDate today = clock.today();
    return latest(day, planned.isBefore(today) ? planned : today);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
