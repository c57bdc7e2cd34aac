package org.samverka.partnership.web;

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

/** The ways to partnerships, to what waits for a signature, and to what is to be paid. */
@RequestScoped
public class PartnershipPlaces implements NavigationSource {

  private static final int PARTNERSHIPS = 300;
  private static final int SIGNING = 310;
  private static final int PAYMENTS = 320;

  @Inject private CurrentActor current;

  @Override
  public List<NavigationItem> items() {
    Actor actor = current.actor();
    List<NavigationItem> items = new ArrayList<>();
    if (!actor.signedIn()) {
      return items;
    }
    boolean atWork =
        actor.isAny(Role.OFFICER, Role.REVIEWER, Role.DELEGATE, Role.REGISTRAR, Role.SECRETARY);
    if (atWork || !actor.isStaff()) {
      items.add(
          NavigationItem.of(
                  PARTNERSHIPS,
                  MessageKey.of("partnership.list.title"),
                  "/partnership/partnerships")
              .withBelow(
                  "/partnership/partnership",
                  "/partnership/agreement",
                  "/partnership/agreement-draft",
                  "/partnership/begin"));
    }
    if (actor.is(Role.CITY_SIGNATORY)) {
      items.add(
          NavigationItem.of(
              SIGNING, MessageKey.of("partnership.signing.title"), "/partnership/signing"));
    }
    if (actor.is(Role.PAYMENT_APPROVER)) {
      items.add(
          NavigationItem.of(
                  PAYMENTS, MessageKey.of("partnership.payments.title"), "/partnership/payments")
              .withBelow("/partnership/payment"));
    }
    return items;
  }
}
