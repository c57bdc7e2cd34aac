package org.samverka.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void each_wait_is_twice_the_one_before_up_to_the_longest() {
    assertEquals(Duration.ofMinutes(1), Backoff.MAIL.after(1));
    assertEquals(Duration.ofMinutes(2), Backoff.MAIL.after(2));
    assertEquals(Duration.ofMinutes(256), Backoff.MAIL.after(9));
    assertEquals(Duration.ofHours(6), Backoff.MAIL.after(10));
    assertEquals(Duration.ofHours(6), Backoff.MAIL.after(15));
  }

  @Test
  void a_mail_is_tried_for_about_two_days_and_then_given_up() {
    Duration whole = Duration.ZERO;
    int failed = 1;
    for (; !Backoff.MAIL.isOver(failed); failed++) {
      whole = whole.plus(Backoff.MAIL.after(failed));
    }
    assertEquals(16, failed);
    assertTrue(whole.compareTo(Duration.ofHours(40)) > 0, whole.toString());
    assertTrue(whole.compareTo(Duration.ofHours(50)) < 0, whole.toString());
  }

  @Test
  void a_timer_is_never_given_up_and_never_waits_longer_than_an_hour() {
    assertFalse(Backoff.TIMER.isOver(1_000_000));
    assertEquals(Duration.ofHours(1), Backoff.TIMER.after(1_000_000));
  }
}
