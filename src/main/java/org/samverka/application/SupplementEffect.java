package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.Timers;

/** Keeps what was asked for, how it ended, and the timer of the last day. */
@ApplicationScoped
class SupplementEffect implements Effect<Case, CaseTransition> {

  @Inject private CaseWorkRepository work;
  @Inject private Timers timers;
  @Inject private DeskLetters letters;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(
        CaseTransition.REQUEST_SUPPLEMENT,
        CaseTransition.RECEIVE_SUPPLEMENT,
        CaseTransition.END_SUPPLEMENT_TIME,
        CaseTransition.DISMISS,
        CaseTransition.WITHDRAW);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    switch (attempt.transition()) {
      case REQUEST_SUPPLEMENT -> ask(attempt);
      case RECEIVE_SUPPLEMENT -> {
        end(attempt, SupplementView.Ending.ANSWERED);
        letters.supplementCame(one);
      }
      case END_SUPPLEMENT_TIME ->
          end(attempt, SupplementView.Ending.TIME_OUT)
              .ifPresent(request -> letters.supplementTimeOut(one, request.dueOn()));
      default -> end(attempt, SupplementView.Ending.OVERTAKEN);
    }
  }

  private void ask(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    SupplementWish wish = attempt.input(SupplementWish.class);
    SupplementRequest request =
        work.add(
            new SupplementRequest(
                one.id(), wish.message(), wish.dueOn(), attempt.actor(), attempt.at()));
    // The items name the request, and the provider orders its inserts by class.
    work.flush();
    int place = 0;
    for (String item : wish.items()) {
      work.add(new SupplementItem(request.id(), place++, item));
    }
    timers.at(SwedishDates.endOf(wish.dueOn()), SupplementTimer.KIND, one.ref());
    letters.supplementWanted(one, wish);
  }

  private Optional<SupplementRequest> end(
      Attempt<Case, CaseTransition> attempt, SupplementView.Ending how) {
    Optional<SupplementRequest> open =
        work.requests(attempt.subject().id()).stream()
            .filter(SupplementRequest::isOpen)
            .findFirst();
    open.ifPresent(
        request -> {
          request.end(how, attempt.at());
          timers.cancel(SupplementTimer.KIND, attempt.subject().ref());
        });
    return open;
  }
}
