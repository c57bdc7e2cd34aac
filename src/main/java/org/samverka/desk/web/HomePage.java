package org.samverka.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.desk.Home;
import org.samverka.desk.Welcome;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.MessageRow;
import org.samverka.notification.NextStep;
import org.samverka.ui.State;

/** Where everybody begins: what to do next, what else waits, and what has been written to them. */
@Named("homePage")
@RequestScoped
public class HomePage {

  private static final int SOON_DAYS = 3;

  @Inject private Home home;
  @Inject private CurrentActor current;
  @Inject private SamverkaClock clock;

  private Welcome welcome = new Welcome(List.of(), 0, List.of());

  /** Reads it all. */
  @PostConstruct
  void load() {
    welcome = home.of(current.actor());
  }

  /** What they are called, for the greeting: what stands before the first space of the name. */
  public String getFirstName() {
    return current.actor().name().split(" ", 2)[0];
  }

  /** The step that matters most; null when nothing waits. */
  public @Nullable NextStep getFirst() {
    return welcome.steps().isEmpty() ? null : welcome.steps().get(0);
  }

  /** The other steps. */
  public List<NextStep> getOthers() {
    List<NextStep> all = welcome.steps();
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  /** The staff roles held, in the order of the domain's list. */
  public List<Role> getRoles() {
    return current.actor().staffRoles().stream().sorted().toList();
  }

  /** Whether they work at the city. */
  public boolean isStaff() {
    return current.actor().isStaff();
  }

  /** What the page begins with, in one sentence. */
  public MessageKey getLead() {
    int number = welcome.steps().size();
    return switch (number) {
      case 0 -> MessageKey.of("desk.home.lead.none");
      case 1 -> MessageKey.of("desk.home.lead.one");
      default -> MessageKey.of("desk.home.lead.many", number);
    };
  }

  /** How urgent a step's last day is. */
  public State urgency(NextStep step) {
    LocalDate due = step.due();
    return due != null && !due.isAfter(clock.today().plusDays(SOON_DAYS)) ? State.LIM : State.INF;
  }

  /** The words beside a step's last day. */
  public MessageKey dueWords(NextStep step) {
    LocalDate due = step.due();
    if (due == null) {
      return MessageKey.of("desk.home.due.none");
    }
    if (due.isBefore(clock.today())) {
      return MessageKey.of("desk.home.due.passed", due.toString());
    }
    return due.isEqual(clock.today())
        ? MessageKey.of("desk.home.due.today")
        : MessageKey.of("desk.home.due.on", due.toString());
  }

  /** How many messages are unread, in words. */
  public MessageKey getUnread() {
    int number = welcome.unread();
    return switch (number) {
      case 0 -> MessageKey.of("desk.home.messages.read");
      case 1 -> MessageKey.of("desk.home.messages.one");
      default -> MessageKey.of("desk.home.messages.many", number);
    };
  }

  /** The latest messages, the unread first. */
  public List<MessageRow> getMessages() {
    return welcome.messages();
  }
}
