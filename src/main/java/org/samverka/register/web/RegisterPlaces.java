package org.samverka.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** The way to the approved partners: first for a board member, further on for the others. */
@RequestScoped
public class RegisterPlaces implements NavigationSource {

  private static final int FIRST_FOR_THE_BOARD = 50;
  private static final int FOR_THE_OTHERS = 400;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    boolean reads =
        actor.staffRoles().stream()
            .anyMatch(role -> role.isStaff() && role != Role.CONCERN_HANDLER);
    int order = actor.is(Role.BOARD_MEMBER) ? FIRST_FOR_THE_BOARD : FOR_THE_OTHERS;
    return List.of(
        reads
            ? NavigationItem.of(order, MessageKey.of("register.nav.partners"), ApprovedPage.PATH)
                .withBelow("/register/approved-partner", "/register/totals")
            : NavigationItem.of(
                    order, MessageKey.of("register.nav.partners"), PublicPartnersPage.PATH)
                .withBelow("/register/partner"));
  }

  @Override
  public List<NavigationItem> publicItems() {
    return List.of(
        NavigationItem.of(
                FIRST_FOR_THE_BOARD,
                MessageKey.of("register.nav.partners"),
                PublicPartnersPage.PATH)
            .withBelow("/register/partner"));
  }
}
