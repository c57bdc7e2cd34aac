package org.samverka.partnership;

import static org.samverka.partnership.PartnershipTransition.ACTIVATE;
import static org.samverka.partnership.PartnershipTransition.ACTIVATE_BEFORE_FINAL;
import static org.samverka.partnership.PartnershipTransition.FINISH_CORRECTION;
import static org.samverka.partnership.PartnershipTransition.GIVE_NOTICE;
import static org.samverka.partnership.PartnershipTransition.RESUME;
import static org.samverka.partnership.PartnershipTransition.SUSPEND;
import static org.samverka.partnership.PartnershipTransition.TERMINATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.association.AssociationAccess;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SwedishDates;
import org.samverka.kernel.Texts;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;
import org.samverka.notification.Timers;

/** Sets the days on which a partnership moves by itself, plans its money, and tells the partner. */
@ApplicationScoped
class CourseEffect implements Effect<Partnership, PartnershipTransition> {

  /** Under a notice it runs on for three months, as the agreement says (ours). */
  private static final int MONTHS_OF_NOTICE = 3;

  @Inject private PaymentPlan payments;
  @Inject private ExpiryTimer expiry;
  @Inject private AssociationAccess associations;
  @Inject private Notifications notifications;
  @Inject private Timers timers;
  @Inject private SamverkaClock clock;

  @Override
  public Set<PartnershipTransition> follows() {
    return EnumSet.of(
        ACTIVATE,
        ACTIVATE_BEFORE_FINAL,
        FINISH_CORRECTION,
        RESUME,
        GIVE_NOTICE,
        SUSPEND,
        TERMINATE);
  }

  @Override
  public void carryOut(Attempt<Partnership, PartnershipTransition> attempt) {
    Partnership one = attempt.subject();
    switch (attempt.transition()) {
      case ACTIVATE -> begin(one);
      case ACTIVATE_BEFORE_FINAL -> {
        one.doNotAwait(attempt.requiredReason());
        begin(one);
      }
      case FINISH_CORRECTION, RESUME -> expiry.set(one);
      case GIVE_NOTICE -> {
        LocalDate over = clock.today().plusMonths(MONTHS_OF_NOTICE);
        LocalDate last = over.isAfter(one.period().to()) ? one.period().to() : over;
        one.noticeUntil(last);
        expiry.cancel(one);
        timers.at(SwedishDates.endOf(last), NoticeTimer.KIND, one.ref());
      }
      default -> expiry.cancel(one);
    }
    tell(one);
  }

  private void begin(Partnership one) {
    payments.draw(one);
    expiry.set(one);
  }

  private void tell(Partnership one) {
    notifications.send(
        NewMessage.to(
                associations.accountIdsOf(one.associationId()),
                MessageKey.of(
                    "partnership.mail.moved.subject",
                    one.activityName(),
                    MessageKey.of(Texts.keyOf(one.stage()))),
                MessageKey.of(
                    "partnership.mail.moved.body",
                    one.activityName(),
                    MessageKey.of(Texts.keyOf(one.stage()))))
            .leadingTo("/partnership/partnership?id=" + one.id())
            .about(one.trail()));
  }
}
