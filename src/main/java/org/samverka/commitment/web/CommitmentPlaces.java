package org.samverka.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The administrator's way to the commitments. */
@RequestScoped
public class CommitmentPlaces implements NavigationSource {

  private static final int AFTER_PROGRAMMES = 620;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    if (!current.actor().is(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return List.of(
        NavigationItem.of(AFTER_PROGRAMMES, MessageKey.of("commitment.nav"), "/commitment/list")
            .withBelow("/commitment/version", "/commitment/edit"));
  }
}
