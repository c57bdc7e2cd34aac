package org.samverka.identity;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/**
 * Tells other features how to reach somebody. It takes no actor, because it answers the portal and
 * not a person: what it says goes into a message's address and never onto a page of its own.
 */
@Service
public class AccountDirectory {

  @Inject private AccountRepository accounts;
  @Inject private SamverkaClock clock;

  /** The holder of an account; empty when there is no such account. */
  public Optional<Contact> contact(long accountId) {
    return Optional.ofNullable(contacts(List.of(accountId)).get(accountId));
  }

  /** The holders of these accounts, by the account's id; asked for in one go. */
  public Map<Long, Contact> contacts(Collection<Long> accountIds) {
    Map<Long, Contact> found = new TreeMap<>();
    if (!accountIds.isEmpty()) {
      for (Account account : accounts.all(accountIds)) {
        found.put(
            account.id(),
            new Contact(
                account.id(),
                account.name(),
                account.email(),
                account.language(),
                !account.isDeactivated()));
      }
    }
    return found;
  }

  /** The accounts that hold a staff role now; for a message to whoever has that duty. */
  public List<Long> holders(Role role) {
    return accounts.holders(role, clock.now()).stream().map(Account::id).toList();
  }
}
