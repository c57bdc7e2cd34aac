package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samverka.application.Case;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.identity.Actor;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.notification.TimerHandler;

/** When the last day to comment has passed, the case goes back to the officer. */
@ApplicationScoped
class NoticeTimer implements TimerHandler {

  static final String KIND = "assessment.notice";

  @Inject private CaseStore store;
  @Inject private Lifecycle lifecycle;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    Case one = store.load(subject.id());
    if (one.stage() == CaseStage.NOTICE) {
      lifecycle.apply(
          store, one.id(), one.version(), CaseTransition.END_NOTICE_TIME, Actor.SYSTEM, null, null);
    }
  }
}
