package org.samverka.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The officer's way to deviations, and everybody's to telling of a concern. */
@RequestScoped
public class MonitoringPlaces implements NavigationSource {

  private static final int DEVIATIONS = 330;
  private static final int CONCERN = 800;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    if (!current.actor().isAny(Role.OFFICER, Role.REVIEWER)) {
      return List.of();
    }
    return List.of(
        NavigationItem.of(
                DEVIATIONS, MessageKey.of("monitoring.deviations.title"), "/monitoring/deviations")
            .withBelow("/monitoring/deviation"));
  }

  @Override
  public List<NavigationItem> publicItems() {
    return List.of(
        NavigationItem.of(
            CONCERN, MessageKey.of("monitoring.concern.place"), "/monitoring/concern"));
  }
}
