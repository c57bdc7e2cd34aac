package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseQueue;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The reader's own work with how much waits, what came in, and all cases. */
@RequestScoped
public class AssessmentPlaces implements NavigationSource {

  private static final int QUEUE = 20;
  private static final int CASES = 21;
  private static final String[] BELOW = {
    "/assessment/case",
    "/assessment/application",
    "/assessment/assign",
    "/assessment/formal",
    "/assessment/supplement",
    "/assessment/dismiss",
    "/assessment/proposal",
    "/assessment/review"
  };

  @Inject private CurrentActor current;
  @Inject private CaseDesk desk;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    List<NavigationItem> items = new ArrayList<>();
    for (CaseQueue queue : List.of(CaseQueue.MINE, CaseQueue.TO_REVIEW)) {
      if (queue.isFor(actor) && items.isEmpty()) {
        items.add(
            NavigationItem.of(QUEUE, MessageKey.of("assessment.nav.queue"), "/assessment/queue")
                .withCount((int) desk.count(actor, queue, Set.of())));
      }
    }
    if (CaseQueue.INCOMING.isFor(actor) && items.isEmpty()) {
      items.add(
          NavigationItem.of(
              QUEUE, MessageKey.of("application.CaseQueue.INCOMING"), "/assessment/queue"));
    }
    if (CaseQueue.ALL.isFor(actor)) {
      items.add(
          NavigationItem.of(CASES, MessageKey.of("assessment.nav.cases"), "/assessment/cases")
              .withBelow(BELOW));
    }
    return items;
  }
}
