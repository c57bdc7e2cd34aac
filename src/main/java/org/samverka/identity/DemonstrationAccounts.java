package org.samverka.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * Makes the people of a demonstration, and keeps them out of everything else: they are made in an
 * empty database only, and outside a demonstration none of them can sign in.
 */
@Service
public class DemonstrationAccounts {

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private Settings settings;
  @Inject private SamverkaClock clock;
  @Inject private Event<AccountDeed> deeds;

  private @Nullable String passwordHash;

  /** Whether nobody has an account yet. */
  public boolean areMissing() {
    return !accounts.anybody();
  }

  /** Makes them if this is a demonstration and nobody has an account yet. */
  public void makeInAnEmptyDatabase() {
    if (!settings.flag(Setting.DEMONSTRATION) || accounts.anybody()) {
      return;
    }
    for (DemonstrationAccount one : DemonstrationAccount.values()) {
      Set<Role> roles = one.role().isStaff() ? Set.of(one.role()) : Set.of();
      make(one.email(), one.personName(), roles);
    }
  }

  /**
   * One more inhabitant, with the password of them all.
   *
   * @param local what stands before the at sign of the address
   * @throws IllegalStateException outside a demonstration
   */
  public Actor add(String local, String name, Set<Role> staffRoles) {
    if (!settings.flag(Setting.DEMONSTRATION)) {
      throw new IllegalStateException("this is no demonstration");
    }
    return make(local + DemonstrationAccount.DOMAIN, name, staffRoles);
  }

  /**
   * One of them, as the services see them; for what makes the rest of the demonstration.
   *
   * @throws NotFoundException outside a demonstration
   */
  public Actor actor(DemonstrationAccount one) {
    return accounts
        .findByEmail(one.email())
        .filter(account -> settings.flag(Setting.DEMONSTRATION))
        .map(account -> account.actorAt(clock.now()))
        .orElseThrow(() -> new NotFoundException(one.email()));
  }

  private Actor make(String email, String name, Set<Role> staffRoles) {
    Instant now = clock.now();
    Account account = accounts.add(new Account(email, name, "sv", now));
    account.changePassword(hash(), now);
    account.confirm(now);
    staffRoles.forEach(role -> account.give(role, now, Actor.SYSTEM));
    accounts.flush();
    deeds.fire(
        new AccountDeed(Actor.SYSTEM, "account.demonstration", account.id(), null, Map.of()));
    return account.actorAt(now);
  }

  /** Hashed once: everybody knows it anyway, and a city has many inhabitants. */
  private synchronized String hash() {
    String known = passwordHash;
    if (known == null) {
      known = passwords.hash(DemonstrationAccount.PASSWORD);
      passwordHash = known;
    }
    return known;
  }

  /** Who can be tried; nobody outside a demonstration. */
  public List<DemonstrationAccount> shown() {
    return settings.flag(Setting.DEMONSTRATION)
            && accounts.findByEmail(DemonstrationAccount.ADMINISTRATOR.email()).isPresent()
        ? List.of(DemonstrationAccount.values())
        : List.of();
  }
}
