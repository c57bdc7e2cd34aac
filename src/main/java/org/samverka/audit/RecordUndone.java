package org.samverka.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Outage;
import org.samverka.kernel.Recorded;
import org.samverka.kernel.SubjectRef;

/**
 * Around the transaction of the outermost service call: when it has been rolled back, records the
 * refusal or the failure in a transaction of its own.
 */
@Recorded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RecordUndone {

  private static final Logger LOG = Logger.getLogger(RecordUndone.class.getName());

  @Inject private AuditLog log;
  @Inject private Attempts attempts;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      return call.proceed();
    }
    attempts.take();
    try {
      return call.proceed();
    } catch (RefusedException e) {
      write(deedOf(e), Outcome.REFUSED);
      throw e;
    } catch (StaleException | NotFoundException | InvalidValueException e) {
      throw e;
    } catch (RuntimeException e) {
      OptimisticLockException lost = causeIn(e);
      Deed attempted = attempts.take();
      if (lost != null) {
        StaleException stale =
            attempted == null
                ? new StaleException(new SubjectRef("something", 0), Trail.SYSTEM.chain())
                : new StaleException(attempted.subject(), attempted.trail().chain());
        stale.initCause(e);
        throw stale;
      }
      // While the database is away there is nowhere to write, and nothing has been done.
      if (attempted != null && !Outage.isBehind(e)) {
        write(attempted.with("failure", e.getClass().getSimpleName()), Outcome.FAILED);
      }
      throw e;
    }
  }

  private Deed deedOf(RefusedException refusal) {
    Deed attempted = attempts.take();
    Deed deed =
        attempted != null
            ? attempted
            : Deed.of(refusal.actor(), refusal.action(), refusal.subject(), Trail.SYSTEM);
    return deed.with(
        "refused",
        refusal.reasons().stream().map(MessageKey::key).collect(Collectors.joining(" ")));
  }

  private void write(Deed deed, Outcome outcome) {
    try {
      log.recordUndone(deed, outcome);
    } catch (RuntimeException e) {
      // What the person sees is decided already; losing the note must not turn a refusal into a
      // failure.
      LOG.log(Level.SEVERE, "could not record " + outcome + " of " + deed.action(), e);
    }
  }

  private static @Nullable OptimisticLockException causeIn(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException lost) {
        return lost;
      }
    }
    return null;
  }
}
