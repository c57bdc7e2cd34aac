package org.samverka.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** Makes them if this is a demonstration and nobody has an account yet. */
  public void makeInAnEmptyDatabase() {
    if (!settings.flag(Setting.DEMONSTRATION) || accounts.anybody()) {
      return;
    }
    Instant now = clock.now();
    String hash = passwords.hash(DemonstrationAccount.PASSWORD);
    for (DemonstrationAccount one : DemonstrationAccount.values()) {
      Account account = accounts.add(new Account(one.email(), one.personName(), "sv", now));
      account.changePassword(hash, now);
      account.confirm(now);
      if (one.role().isStaff()) {
        account.give(one.role(), now, Actor.SYSTEM);
      }
      accounts.flush();
      deeds.fire(
          new AccountDeed(Actor.SYSTEM, "account.demonstration", account.id(), null, Map.of()));
    }
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

  /** Who can be tried; nobody outside a demonstration. */
  public List<DemonstrationAccount> shown() {
    return settings.flag(Setting.DEMONSTRATION)
            && accounts.findByEmail(DemonstrationAccount.ADMINISTRATOR.email()).isPresent()
        ? List.of(DemonstrationAccount.values())
        : List.of();
  }
}
