package org.samverka.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Sha256;

/**
 * Proves who somebody is by e-mail and password. Wrong address and wrong password get the same
 * answer after the same time, and guessing is slowed down before anything is hashed.
 */
@Service
public class SignInService implements IdentityProof {

  private static final int FREE_MISSES_PER_ACCOUNT = 5;
  private static final int FREE_MISSES_PER_ADDRESS = 30;

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private SamverkaClock clock;
  @Inject private Settings settings;
  @Inject private jakarta.enterprise.event.Event<AccountDeed> deeds;

  /** How an attempt to sign in ended. */
  public sealed interface Answer {
    /** Who it was shown to be. */
    record Proved(Actor actor, Instant at) implements Answer {}

    /** The address or the password is wrong; it is not told which. */
    record Wrong() implements Answer {}

    /** The password is right, but the address has not been confirmed. */
    record Unconfirmed() implements Answer {}

    /** Too many wrong guesses; nothing was compared. */
    record Braked() implements Answer {}
  }

  /**
   * Tries to sign in.
   *
   * @param clientAddress where the request came from, for the brake
   */
  public Answer signIn(String email, String password, String clientAddress) {
    Instant now = clock.now();
    String folded = fold(email);
    List<String> targets = List.of("account " + hashed(folded), "address " + clientAddress);
    if (targets.stream().anyMatch(target -> isBlocked(target, now))) {
      return new Answer.Braked();
    }
    Optional<Account> account = accounts.findByEmail(folded).filter(this::mayEnter);
    if (!matches(account, password)) {
      miss(targets.get(0), FREE_MISSES_PER_ACCOUNT, now);
      miss(targets.get(1), FREE_MISSES_PER_ADDRESS, now);
      account.ifPresent(
          a ->
              deeds.fire(
                  new AccountDeed(Actor.PUBLIC, "account.sign-in-missed", a.id(), null, Map.of())));
      return new Answer.Wrong();
    }
    Account holder = account.orElseThrow();
    if (!holder.isConfirmed()) {
      return new Answer.Unconfirmed();
    }
    holder
        .passwordHash()
        .filter(passwords::isOutdated)
        .ifPresent(old -> holder.rehash(passwords.hash(password)));
    Actor actor = holder.actorAt(now);
    deeds.fire(new AccountDeed(actor, "account.signed-in", holder.id(), null, Map.of()));
    return new Answer.Proved(actor, now);
  }

  /** The actor that a session stands for, if the session still counts. */
  public Optional<Actor> resume(long accountId, Instant signedInAt) {
    return accounts
        .find(accountId)
        .filter(account -> account.acceptsSessionFrom(signedInAt))
        .map(account -> account.actorAt(clock.now()));
  }

  @Override
  public boolean prove(Actor actor, String password) {
    Instant now = clock.now();
    String target = "signing " + actor.accountId();
    if (isBlocked(target, now)) {
      return false;
    }
    boolean right =
        matches(accounts.find(actor.accountId()).filter(a -> !a.isDeactivated()), password);
    if (!right) {
      miss(target, FREE_MISSES_PER_ACCOUNT, now);
    }
    return right;
  }

  /** An account of the demonstration, whose password everybody knows, opens nothing elsewhere. */
  private boolean mayEnter(Account account) {
    return !account.isDeactivated()
        && (settings.flag(Setting.DEMONSTRATION) || !DemonstrationAccount.isOne(account.email()));
  }

  private boolean matches(Optional<Account> account, String password) {
    Optional<String> hash = account.flatMap(Account::passwordHash);
    if (password.length() > Passwords.LONGEST * 2 || hash.isEmpty()) {
      passwords.pretend("");
      return false;
    }
    return passwords.matches(password, hash.get());
  }

  private boolean isBlocked(String target, Instant now) {
    GuessingBrake brake = accounts.brake(target);
    return brake != null && brake.blocksAt(now);
  }

  private void miss(String target, int freeMisses, Instant now) {
    GuessingBrake brake = accounts.lockBrake(target);
    if (brake == null) {
      brake = new GuessingBrake(target, now);
      accounts.add(brake);
    }
    brake.miss(now, freeMisses);
  }

  private static String hashed(String text) {
    return Sha256.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hex();
  }

  static String fold(String email) {
    try {
      return EmailAddress.parse(email).folded();
    } catch (InvalidValueException e) {
      // No account has such an address; the answer is "wrong" all the same.
      return "";
    }
  }
}
