package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.association.AssociationRegister;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The way to one's own association, and the registrar's to all of them. */
@RequestScoped
public class AssociationPlaces implements NavigationSource {

  private static final int OWN = 200;
  private static final int WAITING = 210;
  private static final int ALL = 220;

  private static final String[] OF_ONE = {
    "/association/found",
    "/association/join",
    "/association/association",
    "/association/section",
    "/association/name",
    "/association/signing-rule",
    "/association/board",
    "/association/board-member",
    "/association/people",
    "/association/membership",
    "/association/mandate",
    "/association/claim"
  };

  @Inject private CurrentActor current;
  @Inject private AssociationRegister register;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    if (actor.is(Role.REGISTRAR)) {
      return List.of(
          NavigationItem.of(
                  WAITING, MessageKey.of("association.waiting.title"), "/association/waiting")
              .withCount(Math.toIntExact(register.waiting(actor).all())),
          NavigationItem.of(
                  ALL, MessageKey.of("association.register.title"), "/association/register")
              .withBelow(OF_ONE));
    }
    if (actor.signedIn() && !actor.isStaff()) {
      return List.of(
          NavigationItem.of(OWN, MessageKey.of("association.own.title"), "/association/own")
              .withBelow(OF_ONE));
    }
    return List.of();
  }
}
