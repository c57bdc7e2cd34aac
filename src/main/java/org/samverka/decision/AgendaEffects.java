package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.MessageKey;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Puts a case on an agenda, moves it to the next, and takes it off. */
@ApplicationScoped
class AgendaEffects implements Effect<Case, CaseTransition> {

  @Inject private MeetingRepository repository;
  @Inject private DecisionLetters letters;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(
        CaseTransition.PUT_ON_AGENDA,
        CaseTransition.TABLE,
        CaseTransition.REFER_BACK,
        CaseTransition.WITHDRAW);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    switch (attempt.transition()) {
      case PUT_ON_AGENDA -> enter(attempt.input(Meeting.class), one);
      case TABLE -> {
        leave(one, ItemResult.TABLED, attempt.requiredReason());
        enter(attempt.input(Meeting.class), one);
      }
      case REFER_BACK -> {
        leave(one, ItemResult.REFERRED_BACK, attempt.requiredReason());
        letters.toOfficer(
            one,
            MessageKey.of("decision.mail.referredBack.subject", DecisionLetters.number(one)),
            MessageKey.of("decision.mail.referredBack.body", attempt.requiredReason()));
      }
      default -> leave(one, ItemResult.WITHDRAWN, "");
    }
  }

  private void enter(Meeting meeting, Case one) {
    repository.add(new AgendaItem(meeting, one.id(), repository.lastParagraph(meeting) + 1));
  }

  /** Sent to the database before anything follows: a case is on one agenda at a time. */
  private void leave(Case one, ItemResult how, String why) {
    repository.openItem(one.id()).ifPresent(item -> item.close(how, why));
    repository.flush();
  }
}
