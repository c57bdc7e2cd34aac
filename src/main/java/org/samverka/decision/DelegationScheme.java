package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.samverka.identity.Actor;
import org.samverka.kernel.Money;

/**
 * The delegation scheme in force (delegationsordning): rows in the database that an administrator
 * changes. It answers guards and services, and changes nothing.
 */
@ApplicationScoped
public class DelegationScheme {

  @Inject private DelegationRepository repository;

  /** What each body may decide on a day. */
  public DelegationPolicy on(LocalDate day) {
    List<PriceBaseAmount> amounts = repository.baseAmounts();
    Map<DecisionBody, Money> ceilings = new EnumMap<>(DecisionBody.class);
    for (DelegationCeiling ceiling : repository.ceilings(day)) {
      Long kronor = ceiling.kronor();
      Integer number = ceiling.baseAmounts();
      if (kronor != null) {
        ceilings.put(ceiling.body(), new Money(kronor));
      } else if (number != null) {
        ceilings.put(
            ceiling.body(), new Money(number * baseAmount(amounts, day.getYear()).kronor()));
      }
    }
    return new DelegationPolicy(ceilings);
  }

  /** At which level a delegate decides: the lowest unless an administrator has said otherwise. */
  public DecisionBody levelOf(Actor actor, LocalDate day) {
    return repository
        .level(actor.accountId(), day)
        .map(DelegateLevel::body)
        .orElse(DecisionBody.DELEGATE_UNIT);
  }

  /** The year's amount, else that of the last year before, else of the first after. */
  static PriceBaseAmount baseAmount(List<PriceBaseAmount> newestFirst, int year) {
    for (PriceBaseAmount amount : newestFirst) {
      if (amount.year() <= year) {
        return amount;
      }
    }
    return newestFirst.get(newestFirst.size() - 1);
  }
}
