package org.samverka.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** An empty installation needs commitments before anything can be applied for. */
@ApplicationScoped
class CommitmentNextSteps implements NextStepSource {

  private static final int FIRST_OF_ALL = 10;
  private static final String LIST = "/commitment/list";

  @Inject private CommitmentRepository repository;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR) || repository.countPublished() > 0) {
      return List.of();
    }
    return List.of(
        repository.count() == 0
            ? new NextStep(
                FIRST_OF_ALL,
                MessageKey.of("commitment.next.make"),
                MessageKey.of("commitment.next.make.detail"),
                LIST,
                null)
            : new NextStep(
                FIRST_OF_ALL,
                MessageKey.of("commitment.next.publish"),
                MessageKey.of("commitment.next.publish.detail"),
                LIST,
                null));
  }
}
