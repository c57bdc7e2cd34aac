package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The administrator's way to the staff. */
@RequestScoped
public class IdentityPlaces implements NavigationSource {

  private static final int LATE = 900;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    if (!current.actor().is(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return List.of(
        NavigationItem.of(LATE, MessageKey.of("identity.staff.title"), "/identity/staff")
            .withBelow("/identity/invite", "/identity/staff-member"));
  }
}
