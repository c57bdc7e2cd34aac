package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.TimerHandler;

/** Closes programmes whose last day is over; one whose deadline was moved meanwhile stays open. */
@ApplicationScoped
class DeadlineTimer implements TimerHandler {

  static final String KIND = "programme.deadline";

  @Inject private ProgrammeEditing editing;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    editing.closeWhatHasEnded(Actor.SYSTEM);
  }
}
