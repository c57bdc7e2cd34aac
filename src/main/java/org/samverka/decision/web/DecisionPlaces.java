package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The ways to decisions and meetings, and everybody's to the notice board. */
@RequestScoped
public class DecisionPlaces implements NavigationSource {

  private static final int READY = 40;
  private static final int MEETINGS = 42;
  private static final int DECISIONS = 44;
  private static final int NOTICES = 60;
  private static final int DELEGATION = 905;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    List<NavigationItem> items = new ArrayList<>();
    if (actor.isAny(Role.DELEGATE, Role.SECRETARY)) {
      items.add(
          NavigationItem.of(READY, MessageKey.of("decision.nav.ready"), "/decision/ready")
              .withBelow("/decision/decide"));
    }
    if (actor.isAny(Role.SECRETARY, Role.BOARD_MEMBER, Role.DELEGATE)) {
      items.add(
          NavigationItem.of(MEETINGS, MessageKey.of("decision.nav.meetings"), "/decision/meetings")
              .withBelow(
                  "/decision/meeting",
                  "/decision/new-meeting",
                  "/decision/item",
                  "/decision/seats"));
    }
    if (actor.isAny(Role.SECRETARY, Role.REGISTRAR, Role.DELEGATE, Role.BOARD_MEMBER)) {
      items.add(
          NavigationItem.of(
                  DECISIONS, MessageKey.of("decision.nav.decisions"), "/decision/decisions")
              .withBelow("/decision/decision", "/decision/correct"));
    }
    if (actor.is(Role.ADMINISTRATOR)) {
      items.add(
          NavigationItem.of(
              DELEGATION, MessageKey.of("decision.nav.delegation"), "/decision/delegation"));
    }
    return items;
  }

  @Override
  public List<NavigationItem> publicItems() {
    return List.of(
        NavigationItem.of(NOTICES, MessageKey.of("decision.nav.notices"), "/decision/notices"));
  }
}
