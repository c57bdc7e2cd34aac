package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samverka.association.AssociationAccess;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/**
 * The applications, for whoever belongs to an association. Whoever works for the city and belongs
 * to one finds them from home, where it is told what the association has to do; on the pages of
 * their work the menu does not ask.
 */
@RequestScoped
public class ApplicationPlaces implements NavigationSource {

  private static final int ORDER = 10;
  private static final String HOME = "/desk/home";

  @Inject private CurrentActor current;
  @Inject private AssociationAccess associations;
  @Inject private HttpServletRequest request;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    NavigationItem place =
        NavigationItem.of(ORDER, MessageKey.of("application.nav"), "/application/cases")
            .withBelow("/application");
    boolean asks = actor.signedIn() && (!actor.isStaff() || isAtHome(place));
    return asks && !associations.ownOf(actor).isEmpty() ? List.of(place) : List.of();
  }

  private boolean isAtHome(NavigationItem place) {
    String here = request.getRequestURI().substring(request.getContextPath().length());
    return here.equals(HOME) || place.isAt(here);
  }
}
