package org.samverka.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.DemonstrationMailbox;
import org.samverka.notification.Inbox;
import org.samverka.ui.NavigationItem;
import org.samverka.ui.NavigationSource;

/** One's messages, with the number of unread ones; in a demonstration also everybody's mailbox. */
@RequestScoped
public class NotificationPlaces implements NavigationSource {

  private static final int MESSAGES = 80;
  private static final int MAILBOX = 95;

  @Inject private CurrentActor current;
  @Inject private Inbox inbox;
  @Inject private DemonstrationMailbox mailbox;

  @Override
  public List<NavigationItem> items() {
    List<NavigationItem> items = new ArrayList<>();
    Actor actor = current.actor();
    if (actor.signedIn()) {
      items.add(
          NavigationItem.of(
                  MESSAGES, MessageKey.of("notification.nav.messages"), "/notification/messages")
              .withBelow("/notification/message")
              .withCount(inbox.unread(actor)));
    }
    items.addAll(publicItems());
    return items;
  }

  @Override
  public List<NavigationItem> publicItems() {
    return mailbox.exists()
        ? List.of(
            NavigationItem.of(
                MAILBOX, MessageKey.of("notification.nav.mailbox"), "/notification/mailbox"))
        : List.of();
  }
}
