package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** What a board member may want to read of the approved partners, between the meetings too. */
@ApplicationScoped
class RegisterSteps implements NextStepSource {

  private static final int AFTER_THE_MEETINGS = 800;
  private static final int MOST = 99;

  @Inject private RegisterRepository repository;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    if (!actor.is(Role.BOARD_MEMBER)) {
      return List.of();
    }
    int open = repository.countOpenMatters(MOST);
    return List.of(
        new NextStep(
            AFTER_THE_MEETINGS,
            MessageKey.of("register.step.read"),
            open == 0
                ? MessageKey.of("register.step.calm")
                : MessageKey.of("register.step.open", open),
            "/register/approved",
            null));
  }
}
