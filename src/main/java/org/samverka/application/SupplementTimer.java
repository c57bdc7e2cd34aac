package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.notification.TimerHandler;

/** When the last day for a supplement has passed, the case goes back to the officer as it is. */
@ApplicationScoped
class SupplementTimer implements TimerHandler {

  static final String KIND = "application.supplement";

  @Inject private CaseRepository repository;
  @Inject private CaseStore store;
  @Inject private Lifecycle lifecycle;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    Case one = repository.lock(subject.id());
    if (one.stage() == CaseStage.SUPPLEMENT) {
      lifecycle.apply(
          store,
          one.id(),
          one.version(),
          CaseTransition.END_SUPPLEMENT_TIME,
          Actor.SYSTEM,
          null,
          null);
    }
  }
}
