package org.samverka.it.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Actor;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.ClockMoved;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.TimerRunner;
import org.samverka.notification.Timers;

@ContainerTest
class TimersIT {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final AtomicLong ROW = new AtomicLong(1);
  private static final String OF_SUBJECT = "timer where subject_kind = 'test' and subject_id = ?";

  @Inject Timers timers;
  @Inject TimerRunner runner;
  @Inject TestTimer handler;
  @Inject SamverkaClock clock;
  @Inject People people;
  @Inject Rows rows;
  @Inject UserTransaction transaction;
  @Inject Event<ClockMoved> clockMoved;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService others;

  @Test
  void a_timer_runs_once_even_when_several_runners_race() throws Exception {
    long subject = somebody();
    set(clock.now(), subject);
    List<Future<Integer>> runners = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runners.add(others.submit(runner::runDueNow));
    }
    for (Future<Integer> one : runners) {
      one.get(30, TimeUnit.SECONDS);
    }
    await(subject, "DONE");
    assertEquals(1, handler.times(subject));
    assertEquals(1, told(subject));
  }

  @Test
  void a_timer_does_not_run_before_its_time() throws Exception {
    long subject = somebody();
    set(clock.now().plus(Duration.ofDays(900)), subject);
    runner.runDueNow();
    assertEquals(0, handler.times(subject));
    assertEquals("WAITING", state(subject));
  }

  @Test
  void a_timer_whose_transaction_is_undone_was_never_set() throws Exception {
    long subject = somebody();
    transaction.begin();
    timers.at(clock.now(), TestTimer.KIND, new SubjectRef("test", subject));
    transaction.rollback();
    runner.runDueNow();
    assertEquals(0, handler.times(subject));
    assertEquals(0, rows.count(OF_SUBJECT, subject));
    assertThrows(
        TransactionalException.class,
        () -> timers.at(clock.now(), TestTimer.KIND, new SubjectRef("test", subject)));
  }

  @Test
  void what_was_left_in_hand_by_a_portal_that_died_is_taken_up_again() throws Exception {
    long subject = somebody();
    rows.timerLeftInHand(
        -ROW.getAndIncrement(), TestTimer.KIND, subject, clock.now().minus(MOMENT));
    runner.runDueNow();
    await(subject, "DONE");
    assertEquals(1, handler.times(subject));
  }

  @Test
  void a_timer_that_fails_undoes_what_it_did_is_tried_again_and_holds_up_no_other()
      throws Exception {
    long failing = somebody();
    long other = somebody();
    handler.fail(failing);
    set(clock.now().minus(MOMENT), failing);
    set(clock.now(), other);
    runner.runDueNow();
    await(other, "DONE");
    awaitTimes(failing, 1);
    runner.runDueNow();

    assertEquals("WAITING", state(failing));
    assertEquals(0, told(failing));
    String error =
        rows.text(
            "select last_error from timer where subject_kind = 'test' and subject_id = ?", failing);
    assertTrue(error.contains("told to fail"), error);

    handler.mend(failing);
    clock.live(clock.ahead().plus(Duration.ofMinutes(2)));
    runner.runDueNow();
    await(failing, "DONE");
    assertEquals(2, handler.times(failing));
    assertEquals(1, told(failing));
  }

  @Test
  void setting_a_timer_again_moves_it_and_a_cancelled_one_never_runs() throws Exception {
    long moved = somebody();
    long cancelled = somebody();
    Instant far = clock.now().plus(Duration.ofDays(900));
    set(far, moved);
    set(far, cancelled);
    transaction.begin();
    timers.cancel(TestTimer.KIND, new SubjectRef("test", cancelled));
    timers.at(clock.now(), TestTimer.KIND, new SubjectRef("test", moved));
    transaction.commit();
    runner.runDueNow();
    await(moved, "DONE");
    assertEquals(1, rows.count(OF_SUBJECT, moved));
    assertEquals("CANCELLED", state(cancelled));
    assertEquals(0, handler.times(cancelled));
  }

  @Test
  void a_timer_may_set_itself_anew() throws Exception {
    long subject = somebody();
    handler.setAgain(subject, clock.now().plus(Duration.ofDays(900)));
    set(clock.now(), subject);
    runner.runDueNow();
    awaitTimes(subject, 1);
    await(subject, "DONE");
    assertEquals(1, rows.count(OF_SUBJECT + " and state = 'WAITING'", subject));
  }

  @Test
  void when_the_clock_has_been_moved_what_is_due_happens_by_itself() throws Exception {
    long subject = somebody();
    set(clock.now().plus(Duration.ofMinutes(3)), subject);
    transaction.begin();
    clock.live(clock.ahead().plus(Duration.ofMinutes(4)));
    clockMoved.fire(new ClockMoved(clock.now()));
    transaction.commit();
    await(subject, "DONE");
    assertEquals(1, handler.times(subject));
  }

  private long somebody() {
    Actor actor = people.citizen("Kim Berg");
    return actor.accountId();
  }

  private void set(Instant due, long subject) throws Exception {
    transaction.begin();
    timers.at(due, TestTimer.KIND, new SubjectRef("test", subject));
    transaction.commit();
  }

  private int told(long account) {
    return rows.count("message where subject = 'Brevlådan' and recipient_id = ?", account);
  }

  private String state(long subject) {
    return rows.text(
        "select state from timer where subject_kind = 'test' and subject_id = ? order by id",
        subject);
  }

  /** The portal's own beat may be the one that runs it. */
  private void await(long subject, String state) throws InterruptedException {
    for (int look = 0; look < 150 && !state(subject).equals(state); look++) {
      Thread.sleep(100);
    }
    assertEquals(state, state(subject));
  }

  private void awaitTimes(long subject, long times) throws InterruptedException {
    for (int look = 0; look < 150 && handler.times(subject) < times; look++) {
      Thread.sleep(100);
    }
    assertEquals(times, handler.times(subject));
  }
}
