package org.samverka.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Secrets;
import org.samverka.kernel.Service;
import org.samverka.kernel.Sha256;

/**
 * What the holder of an account does with it: registers, confirms the address, chooses a new
 * password. No answer tells a stranger whether an address has an account.
 */
@Service
public class AccountService {

  static final int LONGEST_NAME = 120;

  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private SamverkaClock clock;
  @Inject private Event<AccountDeed> deeds;
  @Inject private Event<AccountLetter> letters;

  /**
   * Registers an account and sends a link to its address. An address that already has an account
   * gets a message that says so instead; the caller sees no difference.
   *
   * @throws InvalidValueException when the name, the address or the password is not acceptable
   */
  public void register(String email, String name, String password, String language) {
    Faults faults = new Faults();
    String safeName = faults.read("name", "", () -> SafeText.singleLine(name, LONGEST_NAME));
    EmailAddress address =
        faults.read("email", new EmailAddress(""), () -> EmailAddress.parse(email));
    faults.read("password", "", () -> passwords.check(password, address.folded(), safeName));
    faults.stop();
    String hash = passwords.hash(password);
    Instant now = clock.now();
    Optional<Account> existing = accounts.findByEmail(address.folded());
    if (existing.isPresent()) {
      send(existing.get(), AccountLetter.Kind.ALREADY_REGISTERED, "");
      return;
    }
    Account account = accounts.add(new Account(address.folded(), safeName, language, now));
    account.changePassword(hash, now);
    sendLink(account, AccountToken.Purpose.CONFIRM, AccountLetter.Kind.CONFIRM);
    deeds.fire(
        new AccountDeed(account.actorAt(now), "account.registered", account.id(), null, Map.of()));
  }

  /**
   * Confirms the address by the link that was sent to it.
   *
   * @return whether the link worked; a used or old one does not
   */
  public boolean confirm(String token) {
    Optional<AccountToken> found = use(token, AccountToken.Purpose.CONFIRM);
    found.ifPresent(
        t -> {
          t.account().confirm(clock.now());
          deed(t.account(), "account.confirmed");
        });
    return found.isPresent();
  }

  /** Sends a new link to confirm the address, if there is an account that needs one. */
  public void sendConfirmationAgain(String email) {
    accounts
        .findByEmail(SignInService.fold(email))
        .filter(account -> !account.isConfirmed() && !account.isDeactivated())
        .ifPresent(
            account -> sendLink(account, AccountToken.Purpose.CONFIRM, AccountLetter.Kind.CONFIRM));
  }

  /** Sends a link to choose a new password, if there is an account with that address. */
  public void forgotPassword(String email) {
    accounts
        .findByEmail(SignInService.fold(email))
        .filter(account -> !account.isDeactivated())
        .ifPresent(
            account -> {
              sendLink(account, AccountToken.Purpose.RESET, AccountLetter.Kind.RESET);
              deed(account, "account.password-forgotten");
            });
  }

  /**
   * Chooses a password by a link that was sent: after forgetting it, or as newly invited staff. The
   * address is thereby confirmed and every session ends.
   *
   * @return whether the link worked
   * @throws InvalidValueException when the password is not acceptable; the link still works then
   */
  public boolean choosePassword(String token, String password) {
    Optional<AccountToken> found =
        find(token, AccountToken.Purpose.RESET)
            .or(() -> find(token, AccountToken.Purpose.INVITATION));
    if (found.isEmpty()) {
      return false;
    }
    Account account = found.get().account();
    String accepted = passwords.check(password, account.email(), account.name());
    Instant now = clock.now();
    found.get().use(now);
    account.changePassword(passwords.hash(accepted), now);
    account.confirm(now);
    deed(account, "account.password-chosen");
    send(account, AccountLetter.Kind.PASSWORD_CHANGED, "");
    return true;
  }

  /** The account that the actor signed in with. */
  public Account own(Actor actor) {
    return accounts
        .find(actor.accountId())
        .orElseThrow(() -> new NotFoundException("the actor's account"));
  }

  /**
   * Changes the name and the language of messages.
   *
   * @throws InvalidValueException when the name is empty, too long or holds control characters
   */
  public void change(Actor actor, String name, String language) {
    Account account = own(actor);
    Faults faults = new Faults();
    account.rename(faults.read("name", name, () -> SafeText.singleLine(name, LONGEST_NAME)));
    faults.stop();
    account.speak(language);
    deed(account, "account.changed");
  }

  /**
   * Changes the password of somebody who knows the present one. Every session ends, also this one.
   *
   * @throws InvalidValueException when the present password is wrong or the new one not acceptable
   */
  public void changePassword(Actor actor, String present, String wanted) {
    Account account = own(actor);
    boolean right =
        account.passwordHash().filter(hash -> passwords.matches(present, hash)).isPresent();
    Faults faults = new Faults();
    if (!right) {
      faults.add("present", MessageKey.of("identity.password.wrong"));
    }
    faults.read("wanted", "", () -> passwords.check(wanted, account.email(), account.name()));
    faults.stop();
    account.changePassword(passwords.hash(wanted), clock.now());
    deed(account, "account.password-changed");
    send(account, AccountLetter.Kind.PASSWORD_CHANGED, "");
  }

  void sendLink(Account account, AccountToken.Purpose purpose, AccountLetter.Kind kind) {
    String token = Secrets.token();
    accounts.add(new AccountToken(account, purpose, hash(token), clock.now()));
    send(account, kind, token);
  }

  private Optional<AccountToken> use(String token, AccountToken.Purpose purpose) {
    Optional<AccountToken> found = find(token, purpose);
    found.ifPresent(t -> t.use(clock.now()));
    return found;
  }

  private Optional<AccountToken> find(String token, AccountToken.Purpose purpose) {
    return accounts.findToken(hash(token), purpose).filter(t -> t.worksAt(clock.now()));
  }

  private void send(Account account, AccountLetter.Kind kind, String token) {
    letters.fire(
        new AccountLetter(
            account.id(), account.email(), account.name(), account.language(), kind, token));
  }

  private void deed(Account account, String action) {
    deeds.fire(new AccountDeed(account.actorAt(clock.now()), action, account.id(), null, Map.of()));
  }

  private static String hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
