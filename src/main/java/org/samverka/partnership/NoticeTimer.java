package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.notification.TimerHandler;

/** A partnership under notice ends when the notice is over. */
@ApplicationScoped
class NoticeTimer implements TimerHandler {

  static final String KIND = "partnership.notice";

  @Inject private PartnershipRepository repository;
  @Inject private PartnershipStore store;
  @Inject private Lifecycle lifecycle;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    Partnership one = repository.lock(subject.id());
    if (one.stage() == PartnershipStage.NOTICE_GIVEN) {
      lifecycle.apply(
          store, one.id(), one.version(), PartnershipTransition.END, Actor.SYSTEM, null, null);
    }
  }
}
