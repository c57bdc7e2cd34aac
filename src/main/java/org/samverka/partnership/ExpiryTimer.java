package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.notification.TimerHandler;
import org.samverka.notification.Timers;

/** A partnership whose period is over expires. What is stopped or corrected then waits for that. */
@ApplicationScoped
class ExpiryTimer implements TimerHandler {

  private static final String KIND = "partnership.expiry";

  @Inject private PartnershipRepository repository;
  @Inject private PartnershipStore store;
  @Inject private Lifecycle lifecycle;
  @Inject private Timers timers;
  @Inject private SamverkaClock clock;

  /** It expires when its last day is over. */
  void set(Partnership one) {
    timers.at(SwedishDates.endOf(one.period().to()), KIND, one.ref());
  }

  /** It does not expire by itself. */
  void cancel(Partnership one) {
    timers.cancel(KIND, one.ref());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    Partnership one = repository.lock(subject.id());
    if (one.stage() == PartnershipStage.ACTIVE && clock.today().isAfter(one.period().to())) {
      lifecycle.apply(
          store, one.id(), one.version(), PartnershipTransition.EXPIRE, Actor.SYSTEM, null, null);
    }
  }
}
