package org.samverka.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.SubjectRef;

/** How an administrator staffs the office: invites, gives and withdraws roles, closes accounts. */
@Service
public class StaffService {

  private static final SubjectRef STAFF = new SubjectRef("staff", 0);
  private static final int LONGEST_REASON = 500;

  @Inject private AccountRepository accounts;
  @Inject private AccountService accountService;
  @Inject private SamverkaClock clock;
  @Inject private Settings settings;
  @Inject private Event<AccountDeed> deeds;

  /**
   * Invites somebody as staff: a link to choose a password is sent. Somebody who already has an
   * account keeps it and gets the roles.
   *
   * @return the account's id
   * @throws InvalidValueException when the address or name is not acceptable or no role is chosen
   * @throws RefusedException unless the actor is an administrator
   */
  public long invite(Actor actor, String email, String name, String language, Set<Role> roles) {
    actor.require("staff.invite", STAFF, Role.ADMINISTRATOR);
    Faults faults = new Faults();
    String safeName =
        faults.read("name", "", () -> SafeText.singleLine(name, AccountService.LONGEST_NAME));
    EmailAddress address =
        faults.read("email", new EmailAddress(""), () -> EmailAddress.parse(email));
    if (roles.isEmpty() || !Role.staffRoles().containsAll(roles)) {
      faults.add("roles", MessageKey.of("identity.staff.noRole"));
    }
    faults.stop();
    Instant now = clock.now();
    Account account =
        accounts
            .findByEmail(address.folded())
            .orElseGet(() -> accounts.add(new Account(address.folded(), safeName, language, now)));
    for (Role role : EnumSet.copyOf(roles)) {
      giveIfMissing(account, role, now, actor);
    }
    if (!account.isConfirmed()) {
      accountService.sendLink(
          account, AccountToken.Purpose.INVITATION, AccountLetter.Kind.INVITATION);
    }
    deed(actor, "staff.invited", account, null, Map.of("roles", names(roles)));
    return account.id();
  }

  /**
   * Sets the staff roles somebody holds from now on to exactly {@code wanted}. An administrator
   * can't take the role from themselves, so that the office is never left without one.
   *
   * @throws RefusedException when an administrator would take their own role
   */
  public void setRoles(Actor actor, long accountId, long seenVersion, Set<Role> wanted) {
    actor.require("staff.set-roles", STAFF, Role.ADMINISTRATOR);
    Account account = seen(accountId, seenVersion);
    Instant now = clock.now();
    Set<Role> held = account.rolesAt(now);
    if (account.id() == actor.accountId() && !wanted.contains(Role.ADMINISTRATOR)) {
      throw RefusedException.rule(
          actor, "staff.set-roles", STAFF, MessageKey.of("identity.staff.ownRole"));
    }
    for (Role role : held) {
      if (!wanted.contains(role)) {
        account.withdraw(role, now, actor);
      }
    }
    for (Role role : wanted) {
      giveIfMissing(account, role, now, actor);
    }
    account.endSessions(now);
    deed(actor, "staff.roles-set", account, null, Map.of("roles", names(wanted)));
  }

  /** Confirms an account by hand, for whoever can't receive the message. */
  public void confirmByHand(Actor actor, long accountId, String reason) {
    actor.require("staff.confirm-account", STAFF, Role.ADMINISTRATOR);
    String why = reasonFrom(reason);
    Account account = one(accountId);
    account.confirm(clock.now());
    deed(actor, "account.confirmed-by-hand", account, why, Map.of());
  }

  /**
   * Closes an account: its sessions end and it can't sign in. What it did keeps its name.
   *
   * @throws RefusedException when it is the administrator's own
   */
  public void deactivate(Actor actor, long accountId, long seenVersion, String reason) {
    actor.require("staff.deactivate-account", STAFF, Role.ADMINISTRATOR);
    if (accountId == actor.accountId()) {
      throw RefusedException.rule(
          actor, "staff.deactivate-account", STAFF, MessageKey.of("identity.staff.ownAccount"));
    }
    String why = reasonFrom(reason);
    Account account = seen(accountId, seenVersion);
    Instant now = clock.now();
    for (Role role : account.rolesAt(now)) {
      account.withdraw(role, now, actor);
    }
    account.deactivate(now);
    deed(actor, "account.deactivated", account, why, Map.of());
  }

  /** Sends the invitation again to somebody who has not answered it. */
  public void inviteAgain(Actor actor, long accountId) {
    actor.require("staff.invite", STAFF, Role.ADMINISTRATOR);
    Account account = one(accountId);
    if (!account.isConfirmed()) {
      accountService.sendLink(
          account, AccountToken.Purpose.INVITATION, AccountLetter.Kind.INVITATION);
      deed(actor, "staff.invited-again", account, null, Map.of());
    }
  }

  /** One page of the accounts, by name, that match the search. */
  public List<AccountRow> page(
      Actor actor,
      String search,
      boolean staffOnly,
      @Nullable String afterName,
      long afterId,
      int limit) {
    actor.require("staff.list", STAFF, Role.ADMINISTRATOR);
    return accounts.page(search, staffOnly, afterName, afterId, limit, clock.now());
  }

  /** One account with its roles, for the administrator. */
  public Account account(Actor actor, long accountId) {
    actor.require("staff.show", STAFF, Role.ADMINISTRATOR);
    return one(accountId);
  }

  /** The people who hold a role now, by name; for choosing whom to assign. */
  public List<Actor> holders(Actor actor, Role role) {
    actor.require("staff.holders", STAFF, Role.staffRoles().toArray(Role[]::new));
    Instant now = clock.now();
    return accounts.holders(role, now).stream().map(account -> account.actorAt(now)).toList();
  }

  /**
   * Makes the first administrator from the settings, if nobody holds the role and an address is
   * given. Happens once: later changes of the setting do nothing.
   */
  public void makeFirstAdministrator() {
    if (!settings.given(Setting.FIRST_ADMINISTRATOR_EMAIL)
        || accounts.anyoneEverHeld(Role.ADMINISTRATOR)) {
      return;
    }
    Actor system = Actor.SYSTEM;
    EmailAddress address = EmailAddress.parse(settings.text(Setting.FIRST_ADMINISTRATOR_EMAIL));
    Instant now = clock.now();
    Account account =
        accounts
            .findByEmail(address.folded())
            .orElseGet(
                () ->
                    accounts.add(
                        new Account(
                            address.folded(),
                            settings.text(Setting.FIRST_ADMINISTRATOR_NAME),
                            "sv",
                            now)));
    account.give(Role.ADMINISTRATOR, now, system);
    accountService.sendLink(
        account, AccountToken.Purpose.INVITATION, AccountLetter.Kind.INVITATION);
    deed(system, "staff.first-administrator", account, null, Map.of());
  }

  private static String reasonFrom(String typed) {
    Faults faults = new Faults();
    String why = faults.read("reason", "", () -> SafeText.multiLine(typed, LONGEST_REASON));
    faults.stop();
    return why;
  }

  private static void giveIfMissing(Account account, Role role, Instant now, Actor by) {
    if (!account.rolesAt(now).contains(role)) {
      account.give(role, now, by);
    }
  }

  private Account one(long accountId) {
    return accounts
        .find(accountId)
        .orElseThrow(() -> new NotFoundException(new SubjectRef("account", accountId)));
  }

  private Account seen(long accountId, long seenVersion) {
    Account account = one(accountId);
    StaleException.check(account.ref(), StaleException.SYSTEM, seenVersion, account.version());
    return account;
  }

  private void deed(
      Actor actor,
      String action,
      Account account,
      @Nullable String reason,
      Map<String, String> details) {
    deeds.fire(new AccountDeed(actor, action, account.id(), reason, details));
  }

  private static String names(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }
}
