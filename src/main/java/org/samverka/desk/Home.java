package org.samverka.desk;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.kernel.Service;
import org.samverka.notification.Inbox;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** Gathers what waits for somebody, from every feature that has something to ask of them. */
@Service
public class Home {

  private static final int MESSAGES = 3;

  /** The feature's own order first; of two that are alike, the one with the nearer last day. */
  private static final Comparator<NextStep> ORDER =
      Comparator.comparingInt(NextStep::order)
          .thenComparing(NextStep::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(NextStep::path);

  @Inject @Any private Instance<NextStepSource> sources;
  @Inject private Inbox inbox;

  /** What the actor's home shows; the actor's own business and nobody else's. */
  public Welcome of(Actor actor) {
    List<NextStep> steps =
        sources.stream().flatMap(source -> source.stepsFor(actor).stream()).sorted(ORDER).toList();
    return new Welcome(steps, inbox.unread(actor), inbox.page(actor, null, false, MESSAGES));
  }
}
