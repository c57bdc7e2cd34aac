package org.samverka.it.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;
import org.samverka.notification.TimerHandler;
import org.samverka.notification.Timers;

/** A timer of the tests' own: remembers what was due, writes to somebody, and fails if told to. */
@ApplicationScoped
public class TestTimer implements TimerHandler {

  static final String KIND = "test.timer";

  private final List<Long> ran = new CopyOnWriteArrayList<>();
  private final Set<Long> failing = ConcurrentHashMap.newKeySet();
  private final Map<Long, Instant> again = new ConcurrentHashMap<>();

  @Inject private Notifications notifications;
  @Inject private Timers timers;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    ran.add(subject.id());
    notifications.send(
        NewMessage.to(
            subject.id(),
            MessageKey.of("notification.nav.mailbox"),
            MessageKey.of("notification.messages.lead")));
    Instant next = again.remove(subject.id());
    if (next != null) {
      timers.at(next, KIND, subject);
    }
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failing.contains(subject.id())) {
      throw new IllegalStateException("told to fail");
    }
  }

  /** How often it ran for a subject, also in vain. */
  long times(long subject) {
    return ran.stream().filter(id -> id == subject).count();
  }

  void fail(long subject) {
    failing.add(subject);
  }

  void mend(long subject) {
    failing.remove(subject);
  }

  void setAgain(long subject, Instant at) {
    again.put(subject, at);
  }
}
