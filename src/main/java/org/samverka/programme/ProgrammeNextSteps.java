package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** An empty installation needs a programme before anybody can apply. */
@ApplicationScoped
class ProgrammeNextSteps implements NextStepSource {

  private static final int AFTER_THE_COMMITMENTS = 20;

  @Inject private ProgrammeRepository repository;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR) || repository.count() > 0) {
      return List.of();
    }
    return List.of(
        new NextStep(
            AFTER_THE_COMMITMENTS,
            MessageKey.of("programme.next.make"),
            MessageKey.of("programme.next.make.detail"),
            "/programme/new",
            null));
  }
}
