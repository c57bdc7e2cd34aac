package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.Timers;

/** Keeps what the association was told, how the notice ended, and the timer of the last day. */
@ApplicationScoped
class NoticeEffect implements Effect<Case, CaseTransition> {

  @Inject private AssessmentRepository repository;
  @Inject private Timers timers;
  @Inject private AssessmentLetters letters;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(
        CaseTransition.GIVE_NOTICE,
        CaseTransition.RECEIVE_COMMENT,
        CaseTransition.END_NOTICE_TIME,
        CaseTransition.WITHDRAW);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    switch (attempt.transition()) {
      case GIVE_NOTICE -> give(attempt);
      case RECEIVE_COMMENT -> {
        end(attempt, NoticeView.Ending.COMMENTED);
        letters.commented(one);
      }
      case END_NOTICE_TIME -> {
        end(attempt, NoticeView.Ending.TIME_OUT);
        letters.noticeTimeOut(one);
      }
      default -> end(attempt, NoticeView.Ending.OVERTAKEN);
    }
  }

  private void give(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    NoticeWish wish = attempt.input(NoticeWish.class);
    Notice notice =
        repository.add(
            new Notice(
                one.id(),
                wish,
                repository.proposal(one.id()).orElseThrow(),
                attempt.actor(),
                attempt.at()));
    // What was told names the notice, and the provider orders its inserts by class.
    repository.flush();
    repository
        .checks(one.id())
        .forEach(check -> repository.add(new NoticeCheck(notice.id(), check)));
    timers.at(SwedishDates.endOf(wish.dueOn()), NoticeTimer.KIND, one.ref());
    letters.noticeGiven(one, wish);
  }

  private void end(Attempt<Case, CaseTransition> attempt, NoticeView.Ending how) {
    repository.notices(attempt.subject().id()).stream()
        .filter(Notice::isOpen)
        .forEach(
            notice -> {
              notice.end(how, attempt.at());
              timers.cancel(NoticeTimer.KIND, attempt.subject().ref());
            });
  }
}
