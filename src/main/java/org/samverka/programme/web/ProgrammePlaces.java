package org.samverka.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** Everybody's way to what can be applied for, and the administrator's to all programmes. */
@RequestScoped
public class ProgrammePlaces implements NavigationSource {

  private static final int EARLY = 20;
  private static final int PROGRAMMES = 600;
  private static final int CHOICES = 610;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    if (current.actor().is(Role.ADMINISTRATOR)) {
      return List.of(
          NavigationItem.of(PROGRAMMES, MessageKey.of("programme.nav"), "/programme/list")
              .withBelow("/programme/manage", "/programme/edit", "/programme/new"),
          NavigationItem.of(CHOICES, MessageKey.of("programme.nav.choices"), "/programme/choices")
              .withBelow("/programme/choice"));
    }
    return current.actor().isStaff() ? List.of() : publicItems();
  }

  @Override
  public List<NavigationItem> publicItems() {
    return List.of(
        NavigationItem.of(EARLY, MessageKey.of("programme.nav.open"), "/programme/open")
            .withBelow("/programme/view"));
  }
}
