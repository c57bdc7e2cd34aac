package org.samverka.notification;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Texts;

/** The mails on their way, each step a transaction of its own; the network is never in one. */
@Service
class Outbox {

  /** How long somebody may have a mail in hand before it is taken for lost and tried again. */
  private static final Duration IN_HAND = Duration.ofMinutes(10);

  private static final int AT_ONCE = 50;

  @Inject private MessageRepository mails;
  @Inject private SamverkaClock clock;
  @Inject private Settings settings;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Claimable> due() {
    return mails.due(clock.now(), AT_ONCE);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean claim(Claimable mail) {
    return mails.claim(mail, clock.now().plus(IN_HAND));
  }

  /** The words of a claimed mail; empty when it is too old to be sent now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Letter> letter(Claimable claimed) {
    Optional<OutgoingMail> mail = mails.claimed(claimed);
    Instant now = clock.now();
    if (mail.isPresent() && mail.get().isStaleAt(now)) {
      mail.get().givenUp("too old when a mail server was first there", now);
      forget(mail.get());
      return Optional.empty();
    }
    return mail.map(OutgoingMail::message).map(this::letter);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(Claimable claimed) {
    mails
        .claimed(claimed)
        .ifPresent(
            mail -> {
              mail.sent(clock.now());
              forget(mail);
            });
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void missed(Claimable claimed, String error, boolean forGood) {
    mails
        .claimed(claimed)
        .ifPresent(
            mail -> {
              if (forGood) {
                mail.givenUp(error, clock.now());
              } else {
                mail.missed(error, clock.now());
              }
              forget(mail);
            });
  }

  private void forget(OutgoingMail mail) {
    // In a demonstration the mailbox page is where the link is read.
    if (!mail.isWaiting() && !settings.flag(Setting.DEMONSTRATION)) {
      mail.message().forgetSecret();
    }
  }

  private Letter letter(Message message) {
    Locale locale = Locale.forLanguageTag(message.language());
    StringBuilder text = new StringBuilder();
    text.append(
        message.recipientName().isEmpty()
            ? Texts.of("notification.mail.greeting.nameless", locale)
            : Texts.of("notification.mail.greeting", List.of(message.recipientName()), locale));
    text.append("\n\n").append(message.body());
    String address = settings.text(Setting.ADDRESS);
    if (!message.link().isEmpty()) {
      text.append("\n\n").append(Texts.of("notification.mail.open", locale)).append('\n');
      text.append(address).append(message.link());
    }
    String end =
        Texts.of(
            "notification.mail.end",
            List.of(settings.text(Setting.AUTHORITY_NAME), address),
            locale);
    text.append("\n\n").append(end).append('\n');
    return new Letter(
        message.id(),
        message.email(),
        message.recipientName(),
        message.language(),
        message.subject(),
        text.toString(),
        message.createdAt());
  }
}
