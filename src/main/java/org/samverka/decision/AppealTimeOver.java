package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samverka.application.Case;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.kernel.SwedishDates;
import org.samverka.notification.TimerHandler;

/**
 * When the last day for an appeal has passed, asks the registrar to confirm that none has come. No
 * decision becomes final by itself: an appeal may lie unopened in the post.
 */
@ApplicationScoped
class AppealTimeOver implements TimerHandler {

  static final String KIND = "decision.appealTimeOver";

  @Inject private CaseStore cases;
  @Inject private DecisionLetters letters;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    Case one = cases.load(subject.id());
    if (one.stage() == CaseStage.NOTICE_PUBLISHED) {
      letters.toRegistrars(
          one,
          MessageKey.of("decision.mail.timeOver.subject", DecisionLetters.number(one)),
          MessageKey.of("decision.mail.timeOver.body", SwedishDates.dayOf(dueAt.minusSeconds(1))));
    }
  }
}
