package org.samverka.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The way home, first in everybody's menu. */
@RequestScoped
public class DeskPlaces implements NavigationSource {

  private static final int FIRST = 0;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    return current.actor().signedIn()
        ? List.of(NavigationItem.of(FIRST, MessageKey.of("desk.home.title"), "/desk/home"))
        : List.of();
  }
}
