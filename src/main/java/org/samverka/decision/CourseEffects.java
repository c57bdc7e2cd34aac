package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.Timers;

/** Writes down what becomes of a decision, and tells whom it concerns. */
@ApplicationScoped
class CourseEffects implements Effect<Case, CaseTransition> {

  @Inject private DecisionRepository repository;
  @Inject private DecisionLetters letters;
  @Inject private Timers timers;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(
        CaseTransition.PUBLISH_NOTICE,
        CaseTransition.APPEAL,
        CaseTransition.ANNUL,
        CaseTransition.UPHOLD,
        CaseTransition.BECOME_FINAL);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    DecisionCourse course = repository.live(one.id()).orElseThrow();
    switch (attempt.transition()) {
      case PUBLISH_NOTICE -> {
        PublicNotice notice = attempt.input(PublicNotice.class);
        course.announce(notice.id(), notice.downOn());
        timers.at(SwedishDates.endOf(notice.downOn()), AppealTimeOver.KIND, one.ref());
      }
      case APPEAL -> {
        course.appeal(attempt.input(CourtDay.class).day());
        timers.cancel(AppealTimeOver.KIND, one.ref());
        tell(one, "decision.mail.appealed.subject", MessageKey.of("decision.mail.appealed.body"));
      }
      case ANNUL -> {
        course.annul(attempt.input(CourtDay.class).day());
        tell(one, "decision.mail.annulled.subject", MessageKey.of("decision.mail.annulled.body"));
      }
      case UPHOLD -> {
        course.uphold(attempt.input(CourtDay.class).day());
        tell(one, "decision.mail.final.subject", MessageKey.of("decision.mail.upheld.body"));
      }
      default -> {
        course.becomeFinal(SwedishDates.dayOf(attempt.at()));
        timers.cancel(AppealTimeOver.KIND, one.ref());
        tell(one, "decision.mail.final.subject", MessageKey.of("decision.mail.final.body"));
      }
    }
  }

  private void tell(Case one, String subject, MessageKey body) {
    MessageKey about = MessageKey.of(subject, DecisionLetters.number(one));
    letters.toAssociation(one, about, body);
    letters.toOfficer(one, about, body);
  }
}
