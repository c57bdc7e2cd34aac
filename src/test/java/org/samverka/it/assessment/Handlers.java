package org.samverka.it.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.TimerHandler;

/** Lets a case's timer fall due now, in a transaction, as the runner does. */
@ApplicationScoped
public class Handlers {

  @Inject @Any private Instance<TimerHandler> handlers;
  @Inject private SamverkaClock clock;

  /** The last day of this kind has passed for the case. */
  @Transactional
  public void due(String kind, long caseId) {
    for (TimerHandler handler : handlers) {
      if (handler.kind().equals(kind)) {
        handler.due(new SubjectRef("case", caseId), clock.now());
        return;
      }
    }
    throw new IllegalArgumentException("no handler of " + kind);
  }
}
