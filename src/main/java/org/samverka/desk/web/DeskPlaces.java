package org.samverka.desk.web;

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

/** The way home, first in everybody's menu; the audit, for those who hand it out. */
@RequestScoped
public class DeskPlaces implements NavigationSource {

  private static final int FIRST = 0;
  private static final int AUDIT = 910;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    if (!actor.signedIn()) {
      return List.of();
    }
    List<NavigationItem> items = new ArrayList<>();
    items.add(
        NavigationItem.of(FIRST, MessageKey.of("desk.home.title"), "/desk/home")
            .withBelow("/desk/timeline"));
    if (actor.isAny(Role.ADMINISTRATOR, Role.REGISTRAR)) {
      items.add(NavigationItem.of(AUDIT, MessageKey.of("desk.audit.title"), "/desk/audit"));
    }
    return items;
  }
}
