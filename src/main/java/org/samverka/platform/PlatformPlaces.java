package org.samverka.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The administrator's way to the clock of a demonstration. */
@RequestScoped
public class PlatformPlaces implements NavigationSource {

  private static final int LAST = 990;

  @Inject private CurrentActor current;
  @Inject private DemonstrationClock clock;

  @Override
  public List<NavigationItem> items() {
    return current.actor().is(Role.ADMINISTRATOR) && clock.exists()
        ? List.of(NavigationItem.of(LAST, MessageKey.of("platform.clock.title"), "/desk/clock"))
        : List.of();
  }
}
