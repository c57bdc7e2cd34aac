package org.samverka.it.notification;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.Refusals.faults;
import static org.samverka.it.Refusals.refuses;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.notification.Feedback;
import org.samverka.notification.Inbox;

/** Whatever anybody writes about the website reaches its administrators. */
@ContainerTest
class FeedbackIT {

  @Inject Feedback feedback;
  @Inject Inbox inbox;
  @Inject People people;

  @Test
  void it_reaches_every_administrator() {
    Actor administrator = people.staff("Adde Administratör", Role.ADMINISTRATOR);
    long before = inbox.unread(administrator);
    feedback.send(Actor.PUBLIC, "Jag ser inte knappen.", "Sök bidrag", "lo@example.org", fresh());
    assertTrue(inbox.unread(administrator) > before);
  }

  @Test
  void something_must_be_said_and_an_address_must_be_one() {
    faults(
        "words",
        "notification.feedback.missing",
        () -> feedback.send(Actor.PUBLIC, " ", "", "", fresh()));
    faults(
        "email",
        "kernel.email.shape",
        () -> feedback.send(Actor.PUBLIC, "Hej", "", "ingen adress", fresh()));
  }

  @Test
  void nobody_can_drown_them() {
    String source = fresh();
    for (int i = 0; i < 5; i++) {
      feedback.send(Actor.PUBLIC, "Meddelande " + i, "", "", source);
    }
    refuses(
        "notification.feedback.braked",
        () -> feedback.send(Actor.PUBLIC, "Ett till", "", "", source));
  }

  private static String fresh() {
    return "192.0.2." + System.nanoTime();
  }
}
