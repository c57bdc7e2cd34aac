package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.association.AssociationAccess;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The applications, for whoever belongs to an association. */
@RequestScoped
public class ApplicationPlaces implements NavigationSource {

  private static final int ORDER = 10;

  @Inject private CurrentActor current;
  @Inject private AssociationAccess associations;

  @Override
  public List<NavigationItem> items() {
    if (!current.actor().signedIn() || associations.ownOf(current.actor()).isEmpty()) {
      return List.of();
    }
    return List.of(
        NavigationItem.of(ORDER, MessageKey.of("application.nav"), "/application/cases")
            .withBelow("/application"));
  }
}
