package org.samverka.kernel;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Counts the transactions that have written something, on this node. What was made ready from the
 * database remembers the count from before it read, and is out of date once the count has moved.
 */
public final class Changes {

  private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";
  private static final AtomicLong COUNT = new AtomicLong();

  private Changes() {}

  /** How many there have been; to be asked before anything is read. */
  public static long count() {
    return COUNT.get();
  }

  /** Something is being written; it is so once its transaction has ended, and counts then. */
  // The name that is looked up is a constant.
  @SuppressWarnings("BanJNDI")
  static void written() {
    try {
      TransactionSynchronizationRegistry registry = InitialContext.doLookup(REGISTRY);
      if (registry.getTransactionKey() != null && registry.getResource(COUNT) == null) {
        registry.putResource(COUNT, COUNT);
        registry.registerInterposedSynchronization(new AfterIt());
      }
    } catch (NamingException e) {
      // Outside the server there is no transaction to wait for.
      COUNT.incrementAndGet();
    }
  }

  private static final class AfterIt implements Synchronization {

    @Override
    public void beforeCompletion() {
      // What is written is not so yet.
    }

    @Override
    public void afterCompletion(int status) {
      COUNT.incrementAndGet();
    }
  }
}
