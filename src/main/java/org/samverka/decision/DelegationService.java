package org.samverka.decision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Actor;
import org.samverka.identity.Contact;
import org.samverka.identity.Role;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** How an administrator keeps the delegation scheme. */
@Service
public class DelegationService {

  private static final SubjectRef SCHEME = new SubjectRef("delegation", 0);
  private static final int LONGEST_SOURCE = 100;

  @Inject private DelegationRepository repository;
  @Inject private DelegationScheme scheme;
  @Inject private AccountDirectory accounts;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * One level of the scheme as it is read.
   *
   * @param kronor the fixed amount; null when it is counted in base amounts or has no limit
   * @param baseAmounts how many price base amounts; null when the amount is fixed or unlimited
   * @param ceiling what that makes today; null for no limit
   */
  public record Level(
      DecisionBody body,
      LocalDate from,
      @Nullable Long kronor,
      @Nullable Integer baseAmounts,
      @Nullable Money ceiling) {}

  /** The price base amount of a year and where it is published. */
  public record BaseAmount(int year, Money amount, String source) {}

  /** A delegate and the level they decide at. */
  public record Delegate(long accountId, String name, DecisionBody level) {}

  /** The scheme as a whole. */
  public record Scheme(
      List<Level> levels, List<BaseAmount> baseAmounts, List<Delegate> delegates) {}

  /**
   * The scheme in force.
   *
   * @throws org.samverka.identity.RefusedException unless the actor is staff
   */
  public Scheme scheme(Actor actor) {
    actor.require("delegation.read", SCHEME, Role.staffRoles().toArray(Role[]::new));
    LocalDate today = clock.today();
    DelegationPolicy policy = scheme.on(today);
    List<Level> levels =
        repository.ceilings(today).stream()
            .sorted((a, b) -> a.body().compareTo(b.body()))
            .map(
                row ->
                    new Level(
                        row.body(),
                        row.validFrom(),
                        row.kronor(),
                        row.baseAmounts(),
                        policy.ceiling(row.body()).orElse(null)))
            .toList();
    List<BaseAmount> amounts =
        repository.baseAmounts().stream()
            .map(row -> new BaseAmount(row.year(), new Money(row.kronor()), row.source()))
            .toList();
    return new Scheme(levels, amounts, delegates(today));
  }

  private List<Delegate> delegates(LocalDate today) {
    Map<Long, DecisionBody> given = new HashMap<>();
    repository.levels(today).forEach(level -> given.putIfAbsent(level.accountId(), level.body()));
    List<Delegate> all = new ArrayList<>();
    for (Contact contact : accounts.contacts(accounts.holders(Role.DELEGATE)).values()) {
      all.add(
          new Delegate(
              contact.accountId(),
              contact.name(),
              given.getOrDefault(contact.accountId(), DecisionBody.DELEGATE_UNIT)));
    }
    return all;
  }

  /**
   * Sets how much a level may decide from today: a fixed amount, or a number of price base amounts,
   * or neither for no limit.
   *
   * @throws org.samverka.kernel.InvalidInputException when both are given, or an amount is none
   */
  public void setCeiling(
      Actor actor, DecisionBody body, @Nullable Long kronor, @Nullable Integer baseAmounts) {
    actor.require("delegation.ceiling-set", SCHEME, Role.ADMINISTRATOR);
    Faults faults = new Faults();
    if (kronor != null && baseAmounts != null) {
      faults.add("kronor", MessageKey.of("decision.fault.oneCeiling"));
    }
    if (kronor == null && baseAmounts == null && !body.meets()) {
      faults.add("kronor", MessageKey.of("kernel.money.empty"));
    }
    if (kronor != null) {
      faults.read("kronor", Money.ZERO, () -> Money.parse(Long.toString(kronor)));
    }
    if (baseAmounts != null && (baseAmounts < 1 || baseAmounts > 1000)) {
      faults.add("baseAmounts", MessageKey.of("decision.fault.baseAmounts"));
    }
    faults.stop();
    LocalDate today = clock.today();
    repository.ceilings(today).stream()
        .filter(row -> row.body() == body && row.validFrom().equals(today))
        .findFirst()
        .ifPresentOrElse(
            row -> row.set(kronor, baseAmounts),
            () -> repository.add(new DelegationCeiling(body, today, kronor, baseAmounts)));
    audit.record(
        Deed.of(actor, "delegation.ceiling-set", SCHEME, Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("body", body.name())
            .with("kronor", String.valueOf(kronor))
            .with("baseAmounts", String.valueOf(baseAmounts)));
  }

  /**
   * Enters a year's price base amount, once.
   *
   * @throws org.samverka.kernel.InvalidInputException when the year has one, or a value is missing
   */
  public void addBaseAmount(
      Actor actor, @Nullable Integer year, @Nullable Long kronor, String source) {
    actor.require("delegation.base-amount-added", SCHEME, Role.ADMINISTRATOR);
    Faults faults = new Faults();
    int which = year == null ? 0 : year;
    if (which < 2000 || which > 2100) {
      faults.add("year", MessageKey.of("decision.fault.year"));
    }
    Set<Integer> known = new HashSet<>();
    repository.baseAmounts().forEach(row -> known.add(row.year()));
    if (known.contains(which)) {
      faults.add("year", MessageKey.of("decision.fault.yearKnown"));
    }
    Money amount =
        faults.read(
            "amount", Money.ZERO, () -> Money.parse(kronor == null ? "" : kronor.toString()));
    String where = faults.read("source", "", () -> SafeText.singleLine(source, LONGEST_SOURCE));
    faults.stop();
    repository.add(new PriceBaseAmount(which, amount.kronor(), where));
    audit.record(
        Deed.of(actor, "delegation.base-amount-added", SCHEME, Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("year", Integer.toString(which))
            .with("kronor", Long.toString(amount.kronor())));
  }

  /**
   * Says at which level a delegate decides from today.
   *
   * @throws IllegalArgumentException when the level is that of a meeting
   */
  public void giveLevel(Actor actor, long accountId, DecisionBody level) {
    actor.require("delegation.level-given", SCHEME, Role.ADMINISTRATOR);
    if (level.meets()) {
      throw new IllegalArgumentException("nobody decides alone at the level of " + level);
    }
    LocalDate today = clock.today();
    repository
        .level(accountId, today)
        .filter(held -> held.body() != level)
        .ifPresent(held -> held.end(today.minusDays(1)));
    if (scheme.levelOf(new Actor(accountId, "", Set.of()), today) != level) {
      repository.add(new DelegateLevel(accountId, level, today, actor.name()));
    }
    audit.record(
        Deed.of(actor, "delegation.level-given", new SubjectRef("account", accountId), Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("level", level.name()));
  }
}
