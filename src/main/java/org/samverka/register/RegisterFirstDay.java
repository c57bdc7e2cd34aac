package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.TimerHandler;
import org.samverka.notification.Timers;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipRow;

/**
 * An agreement is signed before the grant begins; on the grant's first day the register begins to
 * show the partner.
 */
@ApplicationScoped
class RegisterFirstDay implements TimerHandler {

  private static final String KIND = "register.first-day";
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

  @Inject private RegisterService register;

  /** Waits for the first day of a grant. */
  static void await(Timers timers, PartnershipRow row) {
    timers.at(
        row.from().atTime(AFTER_MIDNIGHT).atZone(SamverkaClock.STOCKHOLM).toInstant(),
        KIND,
        new SubjectRef(Partnership.KIND, row.id()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    register.lookAt(Actor.SYSTEM, subject.id());
  }
}
