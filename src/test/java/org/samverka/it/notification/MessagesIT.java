package org.samverka.it.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.audit.Trail;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.it.ContainerTest;
import org.samverka.it.Mailbox;
import org.samverka.it.identity.Letters;
import org.samverka.it.identity.People;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.DemonstrationMailbox;
import org.samverka.notification.Inbox;
import org.samverka.notification.MailSender;
import org.samverka.notification.MessagePlace;
import org.samverka.notification.MessageRow;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

@ContainerTest
class MessagesIT {

  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String OF_ACCOUNT =
      "outgoing_mail o join message m on o.message_id = m.id where m.recipient_id = ?";

  @Inject Notifications notifications;
  @Inject Inbox inbox;
  @Inject DemonstrationMailbox mailbox;
  @Inject MailSender sender;
  @Inject AccountService accounts;
  @Inject AccountDirectory directory;
  @Inject SamverkaClock clock;
  @Inject People people;
  @Inject Letters letters;
  @Inject Rows rows;
  @Inject UserTransaction transaction;

  @Test
  void a_message_and_its_mail_come_about_together() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    int before = rows.count(OF_ACCOUNT, kim.accountId());
    transaction.begin();
    notifications.send(message(kim).about(new Trail(41, 42)));
    transaction.commit();

    assertEquals(before + 1, rows.count(OF_ACCOUNT, kim.accountId()));
    MessageRow row = inbox.page(kim, null, false, 5).get(0);
    assertEquals("Meddelanden", row.subject());
    assertEquals("Skickat 1", row.body());
    assertEquals("/desk/home", row.link());
    assertEquals(1, rows.count("message where case_id = 41 and recipient_id = ?", kim.accountId()));
  }

  @Test
  void all_can_be_taken_as_read_but_not_what_has_come_since_the_list_was_seen() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    Actor lo = people.citizen("Lo Ek");
    for (Actor one : List.of(kim, lo)) {
      transaction.begin();
      notifications.send(message(one));
      transaction.commit();
    }
    Instant seen = inbox.page(kim, null, false, 1).get(0).createdAt();
    Thread.sleep(5);
    transaction.begin();
    notifications.send(message(kim));
    transaction.commit();
    int ofLo = inbox.unread(lo);

    inbox.readAll(kim, seen);

    assertEquals(1, inbox.unread(kim));
    assertEquals(ofLo, inbox.unread(lo));
    inbox.readAll(kim, clock.now());
    assertEquals(0, inbox.unread(kim));
  }

  @Test
  void what_is_undone_is_never_told() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    int before = rows.count(OF_ACCOUNT, kim.accountId());
    transaction.begin();
    notifications.send(message(kim));
    transaction.rollback();

    assertEquals(before, rows.count(OF_ACCOUNT, kim.accountId()));
    assertEquals(List.of(), inbox.page(kim, null, false, 5));
    assertThrows(TransactionalException.class, () -> notifications.send(message(kim)));
  }

  @Test
  void everybody_is_written_to_in_their_own_language() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    Actor lee = people.citizen("Lee Stone");
    accounts.change(lee, "Lee Stone", "en");
    transaction.begin();
    notifications.send(
        NewMessage.to(
            List.of(kim.accountId(), lee.accountId(), 999_999_999L),
            MessageKey.of("notification.nav.messages"),
            MessageKey.of("notification.message.sent", 1)));
    transaction.commit();

    assertEquals("Meddelanden", inbox.page(kim, null, false, 5).get(0).subject());
    MessageRow toLee = inbox.page(lee, null, false, 5).get(0);
    assertEquals("Messages", toLee.subject());
    assertEquals("Sent 1", toLee.body());
    assertEquals("en", toLee.language());
  }

  @Test
  void a_message_is_the_recipients_own_and_read_once_opened() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    Actor stranger = people.citizen("Bo Ek");
    send(message(kim));
    assertEquals(1, inbox.unread(kim));
    long id = inbox.page(kim, null, false, 5).get(0).id();

    assertThrows(NotFoundException.class, () -> inbox.open(stranger, id));
    assertThrows(NotFoundException.class, () -> inbox.open(Actor.PUBLIC, id));
    assertEquals(1, inbox.unread(kim));

    inbox.open(kim, id);
    String readAt = rows.text("select read_at from message where id = ?", id);
    inbox.open(kim, id);
    assertEquals(0, inbox.unread(kim));
    assertEquals(readAt, rows.text("select read_at from message where id = ?", id));
    assertEquals(0, inbox.unread(Actor.PUBLIC));
  }

  @Test
  void the_list_has_the_unread_first_and_leads_on_and_back() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    for (int i = 0; i < 5; i++) {
      send(message(kim));
    }
    List<MessageRow> all = inbox.page(kim, null, false, 10);
    inbox.open(kim, all.get(0).id());
    inbox.open(kim, all.get(3).id());
    List<Long> wanted = List.of(1, 2, 4, 0, 3).stream().map(place -> all.get(place).id()).toList();

    List<MessageRow> seen = new ArrayList<>(inbox.page(kim, null, false, 2));
    seen.addAll(inbox.page(kim, place(seen.get(1)), false, 2));
    seen.addAll(inbox.page(kim, place(seen.get(3)), false, 2));
    assertEquals(wanted, seen.stream().map(MessageRow::id).toList());

    List<Long> back =
        inbox.page(kim, place(seen.get(4)), true, 10).stream().map(MessageRow::id).toList();
    assertEquals(List.of(wanted.get(3), wanted.get(2), wanted.get(1), wanted.get(0)), back);
  }

  @Test
  void a_mail_is_sent_once_through_a_real_server() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    String email = addressOf(kim);
    send(message(kim));
    sender.sendDueNow();
    sender.sendDueNow();

    Mailbox.Letter letter = Mailbox.of(email).await("Meddelanden", SOON);
    assertTrue(letter.body().startsWith("Hej Kim Berg!"), letter.body());
    assertTrue(letter.body().contains("/desk/home"), letter.body());
    assertEquals(1, arrived(email, "Meddelanden"));
    settled(email, "SENT");
  }

  @Test
  void an_address_without_an_account_gets_a_mail() throws Exception {
    String email = people.freshAddress();
    send(
        NewMessage.toAddress(
            EmailAddress.parse(email),
            "en",
            MessageKey.of("notification.nav.messages"),
            MessageKey.of("notification.messages.lead")));
    sender.sendDueNow();
    Mailbox.Letter letter = Mailbox.of(email).await("Messages", SOON);
    assertTrue(letter.body().startsWith("Hello,"), letter.body());
  }

  @Test
  void a_mail_waits_while_the_server_is_away_and_is_sent_when_it_is_back() throws Exception {
    String port = "samverka.mail.port";
    Actor kim = people.citizen("Kim Berg");
    String email = addressOf(kim);
    // What others left waiting would be tried first, and one failure ends each round.
    sender.sendDueNow();
    System.setProperty(port, "1");
    try {
      send(message(kim));
      sender.sendDueNow();
      String attempts =
          "select sum(o.attempts) from outgoing_mail o join message m on o.message_id = m.id where"
              + " m.subject = 'Meddelanden' and m.email = ?";
      for (int look = 0; look < 50 && rows.text(attempts, email).equals("0"); look++) {
        clock.live(clock.ahead().plus(Duration.ofMinutes(2)));
        sender.sendDueNow();
      }
      assertEquals("1", rows.text(attempts, email));
      String error = lastError(email);
      assertFalse(error.isEmpty() || error.equals("null"), error);
    } finally {
      System.clearProperty(port);
    }
    clock.live(clock.ahead().plus(Duration.ofHours(7)));
    sender.sendDueNow();
    Mailbox.of(email).await("Meddelanden", SOON);
    assertEquals(1, arrived(email, "Meddelanden"));
    settled(email, "SENT");
  }

  @Test
  void a_secret_link_goes_by_mail_only_and_is_forgotten_when_it_has_left() throws Exception {
    String email = people.freshAddress();
    accounts.register(email, "Kim Berg", People.PASSWORD, "sv");
    String token = letters.latestTo(email).token();
    sender.sendDueNow();

    Mailbox.Letter letter = Mailbox.of(email).await("Bekräfta", SOON);
    assertTrue(letter.body().contains("/identity/confirm?token=" + token), letter.body());
    assertTrue(letter.body().contains("Socialförvaltningen"), letter.body());
    assertFalse(letters.latestTo(email).toString().contains(token));
    settled(email, "SENT");
    assertEquals("", rows.text("select link from message where email = ?", email));

    assertTrue(accounts.confirm(token));
    Actor kim = people.signedIn(email);
    assertEquals(List.of(), inbox.page(kim, null, false, 5));
    long id = Long.parseLong(rows.text("select id from message where email = ?", email));
    assertThrows(NotFoundException.class, () -> inbox.open(kim, id));
  }

  @Test
  void every_letter_of_an_account_is_written() throws Exception {
    String email = people.freshAddress();
    accounts.register(email, "Lee Stone", People.PASSWORD, "en");
    accounts.register(email, "Somebody Else", People.PASSWORD, "en");
    accounts.forgotPassword(email);
    accounts.choosePassword(letters.latestTo(email).token(), People.PASSWORD);
    sender.sendDueNow();

    Mailbox inboxOutside = Mailbox.of(email);
    inboxOutside.await("Confirm your e-mail address", SOON);
    inboxOutside.await("You already have an account", SOON);
    Mailbox.Letter reset = inboxOutside.await("Choose a new password", SOON);
    assertTrue(reset.body().contains("/identity/choose-password?token="), reset.body());
    inboxOutside.await("has been changed", SOON);
    // Those without a secret stand in the portal too.
    assertEquals(2, inbox.page(people.signedIn(email), null, false, 5).size());
  }

  @Test
  void there_is_no_open_mailbox_outside_a_demonstration() throws Exception {
    Actor kim = people.citizen("Kim Berg");
    String email = addressOf(kim);
    send(message(kim));
    assertFalse(mailbox.exists());
    assertThrows(NotFoundException.class, () -> mailbox.page(kim, "", null, false, 5));

    System.setProperty("samverka.demonstration", "true");
    try {
      List<MessageRow> found = mailbox.page(Actor.PUBLIC, email.substring(3), null, false, 5);
      assertEquals(List.of(email, email), found.stream().map(MessageRow::email).toList());
      assertEquals("Meddelanden", found.get(0).subject());
      assertEquals(
          List.of(found.get(1)), mailbox.page(Actor.PUBLIC, email, place(found.get(0)), false, 5));
      assertEquals(List.of(), mailbox.page(Actor.PUBLIC, "%", null, false, 5));
    } finally {
      System.clearProperty("samverka.demonstration");
    }
  }

  private String addressOf(Actor actor) {
    return directory.contact(actor.accountId()).orElseThrow().email();
  }

  private static NewMessage message(Actor to) {
    return NewMessage.to(
            to.accountId(),
            MessageKey.of("notification.nav.messages"),
            MessageKey.of("notification.message.sent", 1))
        .leadingTo("/desk/home");
  }

  private void send(NewMessage message) throws Exception {
    transaction.begin();
    notifications.send(message);
    transaction.commit();
  }

  private static MessagePlace place(MessageRow row) {
    return new MessagePlace(row.unread(), row.createdAt(), row.id());
  }

  private static long arrived(String email, String words) {
    return Mailbox.of(email).letters().stream()
        .filter(letter -> letter.subject().contains(words))
        .count();
  }

  /**
   * The portal's own beat may have taken the mail in hand; it tells why as soon as it has failed.
   */
  private String lastError(String email) throws InterruptedException {
    String query =
        "select o.last_error from outgoing_mail o join message m on o.message_id = m.id"
            + " where m.subject = 'Meddelanden' and m.email = ?";
    for (int look = 0; look < 100 && rows.text(query, email).equals("null"); look++) {
      Thread.sleep(100);
    }
    return rows.text(query, email);
  }

  /** The portal's own beat may have taken the mail in hand; it marks it as soon as it has gone. */
  private void settled(String email, String state) throws InterruptedException {
    String open =
        "outgoing_mail o join message m on o.message_id = m.id where o.state <> '"
            + state
            + "' and m.email = ?";
    for (int look = 0; look < 100 && rows.count(open, email) > 0; look++) {
      Thread.sleep(100);
    }
    assertEquals(0, rows.count(open, email));
  }
}
