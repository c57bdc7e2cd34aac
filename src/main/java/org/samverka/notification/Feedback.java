package org.samverka.notification;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Sha256;
import org.samverka.kernel.SubjectRef;

/**
 * Takes what anybody writes about the website to its administrators: the feedback function that the
 * act on the accessibility of digital public services (2018:1937) 13 § asks for.
 */
@Service
public class Feedback {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MEMORY = Duration.ofDays(1);
  private static final int MOST_FROM_ONE = 5;
  private static final int MOST_FROM_ALL = 60;
  private static final int LONGEST = 4000;
  private static final int LONGEST_PAGE = 500;

  @Inject private FeedbackRepository repository;
  @Inject private AccountDirectory directory;
  @Inject private Notifications notifications;
  @Inject private SamverkaClock clock;

  /**
   * Sends what somebody wrote to every administrator.
   *
   * @param words what happened
   * @param page which page it is about; may be empty
   * @param email where to answer; may be empty
   * @param source the network address it comes from
   * @throws InvalidInputException when nothing is said, it is too long, or the address is none
   * @throws RefusedException when many have come within the hour, from there or from everywhere
   */
  public void send(Actor actor, String words, String page, String email, String source) {
    Faults faults = new Faults();
    String what = faults.text("words", words, LONGEST);
    faults.that(!what.isEmpty(), "words", "notification.feedback.missing");
    String where = faults.line("page", page, LONGEST_PAGE);
    String answerTo =
        email.isBlank() ? "" : faults.read("email", "", () -> EmailAddress.parse(email).folded());
    faults.stop();
    Instant now = clock.now();
    String from = Sha256.of(source.getBytes(StandardCharsets.UTF_8)).hex();
    brake(actor, from, now);
    repository.add(new FeedbackMark(now, from));
    notifications.send(
        NewMessage.to(
            directory.holders(Role.ADMINISTRATOR),
            MessageKey.of("notification.feedback.mail.subject"),
            MessageKey.of(
                "notification.feedback.mail.body", what, orNone(where), orNone(answerTo))));
  }

  private void brake(Actor actor, String from, Instant now) {
    repository.forgetBefore(now.minus(MEMORY));
    List<FeedbackMark> lately = repository.since(now.minus(HOUR));
    long fromThere = lately.stream().filter(mark -> mark.source().equals(from)).count();
    if (fromThere >= MOST_FROM_ONE || lately.size() >= MOST_FROM_ALL) {
      throw RefusedException.rule(
          actor,
          "feedback.send",
          new SubjectRef("feedback", 0),
          MessageKey.of("notification.feedback.braked"));
    }
  }

  private static Object orNone(String text) {
    return text.isEmpty() ? MessageKey.of("notification.feedback.mail.none") : text;
  }
}
