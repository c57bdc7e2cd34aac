package org.samverka.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.identity.AccountLetter;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.SignInService;
import org.samverka.identity.SignInService.Answer;
import org.samverka.identity.StaffService;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.kernel.InvalidValueException;

@ContainerTest
class AccountsIT {

  @Inject AccountService accounts;
  @Inject StaffService staff;
  @Inject SignInService signIn;
  @Inject Letters letters;
  @Inject People people;

  @Test
  void whoever_registers_can_sign_in_once_the_address_is_confirmed() {
    String email = people.freshAddress();
    accounts.register(email, "Lo Ek", People.PASSWORD, "sv");
    assertInstanceOf(Answer.Unconfirmed.class, signIn.signIn(email, People.PASSWORD, "::1"));

    assertTrue(accounts.confirm(letters.latestTo(email).token()));

    Answer.Proved proved =
        assertInstanceOf(Answer.Proved.class, signIn.signIn(email, People.PASSWORD, "::1"));
    assertEquals("Lo Ek", proved.actor().name());
    assertEquals(Set.of(), proved.actor().staffRoles());
  }

  @Test
  void a_link_works_once() {
    String email = people.freshAddress();
    accounts.register(email, "Kim Berg", People.PASSWORD, "sv");
    String token = letters.latestTo(email).token();
    assertTrue(accounts.confirm(token));
    assertFalse(accounts.confirm(token));
    assertFalse(accounts.confirm("made up"));
  }

  @Test
  void a_stranger_cannot_tell_whether_an_address_has_an_account() {
    String email = people.freshAddress();
    accounts.register(email, "Kim Berg", People.PASSWORD, "sv");
    accounts.register(email, "Någon Annan", People.PASSWORD, "sv");
    assertEquals(AccountLetter.Kind.ALREADY_REGISTERED, letters.latestTo(email).kind());

    String unknown = people.freshAddress();
    accounts.forgotPassword(unknown);
    assertEquals(0, letters.countTo(unknown));
    assertEquals(
        signIn.signIn(email, "ett helt annat lösen", "::1"),
        signIn.signIn(unknown, "ett helt annat lösen", "::1"));
  }

  @Test
  void upper_case_and_blanks_in_an_address_make_no_other_account() {
    String email = people.freshAddress();
    accounts.register("  " + email.toUpperCase(java.util.Locale.ROOT), "A", People.PASSWORD, "sv");
    assertEquals(1, letters.countTo(email));
  }

  @Test
  void guessing_is_braked_before_anything_is_compared() {
    Actor victim = people.citizen("Utsatt");
    String email = accounts.own(victim).email();
    for (int i = 0; i < 5; i++) {
      assertInstanceOf(Answer.Wrong.class, signIn.signIn(email, "fel lösenord " + i, "192.0.2.7"));
    }
    assertInstanceOf(Answer.Braked.class, signIn.signIn(email, People.PASSWORD, "192.0.2.8"));
  }

  @Test
  void a_new_password_ends_every_session() {
    Actor actor = people.citizen("Glömsk");
    String email = accounts.own(actor).email();
    Answer.Proved before =
        assertInstanceOf(Answer.Proved.class, signIn.signIn(email, People.PASSWORD, "::1"));
    assertTrue(signIn.resume(actor.accountId(), before.at()).isPresent());

    accounts.forgotPassword(email);
    assertTrue(
        accounts.choosePassword(
            letters.latestTo(email).kind() == AccountLetter.Kind.RESET
                ? letters.latestTo(email).token()
                : "",
            "sju blå fiskar i sjön"));

    assertTrue(signIn.resume(actor.accountId(), before.at()).isEmpty());
    assertInstanceOf(Answer.Wrong.class, signIn.signIn(email, People.PASSWORD, "::1"));
  }

  @Test
  void a_password_that_is_short_or_like_the_name_is_not_accepted_and_the_link_still_works() {
    Actor actor = people.citizen("Alexandra Andersson");
    String email = accounts.own(actor).email();
    accounts.forgotPassword(email);
    String token = letters.latestTo(email).token();
    assertThrows(InvalidValueException.class, () -> accounts.choosePassword(token, "kort"));
    assertThrows(
        InvalidValueException.class, () -> accounts.choosePassword(token, "Alexandra Andersson1"));
    assertTrue(accounts.choosePassword(token, "sju blå fiskar i sjön"));
  }

  @Test
  void an_administrator_invites_staff_and_gives_roles_and_nobody_else_does() {
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    assertEquals(Set.of(Role.REGISTRAR), registrar.staffRoles());
    assertThrows(
        RefusedException.class,
        () ->
            staff.invite(
                registrar, people.freshAddress(), "X", "sv", EnumSet.of(Role.ADMINISTRATOR)));
    assertThrows(
        RefusedException.class,
        () -> staff.setRoles(registrar, registrar.accountId(), 1, EnumSet.of(Role.ADMINISTRATOR)));
  }

  @Test
  void a_withdrawn_role_is_gone_at_once_and_its_period_is_kept() {
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER, Role.REVIEWER);
    Actor administrator = people.administrator();
    long seen = staff.account(administrator, officer.accountId()).version();
    staff.setRoles(administrator, officer.accountId(), seen, EnumSet.of(Role.REVIEWER));

    var account = staff.account(administrator, officer.accountId());
    assertEquals(2, account.assignments().size());
    assertTrue(
        account.assignments().stream()
            .anyMatch(a -> a.role() == Role.OFFICER && a.validUntil() != null));
    assertThrows(
        StaleException.class,
        () -> staff.setRoles(administrator, officer.accountId(), seen, EnumSet.of(Role.DELEGATE)));
  }

  @Test
  void a_closed_account_cannot_sign_in() {
    Actor officer = people.staff("Slutar Snart", Role.OFFICER);
    Actor administrator = people.administrator();
    var account = staff.account(administrator, officer.accountId());
    staff.deactivate(administrator, officer.accountId(), account.version(), "Har slutat.");
    assertInstanceOf(Answer.Wrong.class, signIn.signIn(account.email(), People.PASSWORD, "::1"));
  }
}
