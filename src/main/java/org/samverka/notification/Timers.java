package org.samverka.notification;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Iterator;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * Sets timers. A timer is a row: it is there if, and only if, the transaction that set it commits,
 * it outlives restarts, and of several nodes one runs it, once.
 */
@Service
public class Timers {

  @Inject private TimerRepository timers;

  /**
   * Lets the {@link TimerHandler} of this kind act at a time. A subject has at most one waiting
   * timer of a kind: if there is one, it is moved. A time that has passed is due at once.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void at(Instant due, String kind, SubjectRef subject) {
    Iterator<Timer> waiting = timers.waiting(kind, subject).iterator();
    if (waiting.hasNext()) {
      waiting.next().moveTo(due);
      waiting.forEachRemaining(Timer::cancel);
    } else {
      timers.add(new Timer(due, kind, subject));
    }
  }

  /**
   * Nothing happens any more at the time that was set; if none was set, this does nothing.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void cancel(String kind, SubjectRef subject) {
    timers.waiting(kind, subject).forEach(Timer::cancel);
  }
}
