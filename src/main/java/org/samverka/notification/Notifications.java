package org.samverka.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.samverka.audit.Trail;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.AccountLetter;
import org.samverka.identity.Contact;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Texts;

/**
 * Tells people what has happened. A message and its place in the outbox are written in the
 * transaction of what it tells of: it is sent if, and only if, that came about.
 */
@Service
public class Notifications {

  private static final String CHOOSE_PASSWORD = "/identity/choose-password?token=";

  @Inject private AccountDirectory directory;
  @Inject private MessageRepository messages;
  @Inject private SamverkaClock clock;
  @Inject private Settings settings;

  /**
   * Writes a message to each recipient, in the portal and in the outbox. Never fails because of a
   * recipient: an account that is closed or not there is passed over.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void send(NewMessage message) {
    Instant now = clock.now();
    Map<String, Message.Words> byLanguage = new HashMap<>();
    for (Contact contact : directory.contacts(message.accountIds()).values()) {
      if (contact.active()) {
        Message.Words words =
            byLanguage.computeIfAbsent(contact.language(), language -> words(message, language));
        post(Message.toAccount(contact, words, message.trail(), now));
      }
    }
    for (NewMessage.Address address : message.addresses()) {
      Message.Words words =
          byLanguage.computeIfAbsent(address.language(), language -> words(message, language));
      post(
          Message.toAddress(
              address.email().folded(), address.language(), words, message.trail(), now));
    }
  }

  void write(@Observes AccountLetter letter) {
    Instant now = clock.now();
    Message message =
        Message.toAccount(
            new Contact(letter.accountId(), letter.name(), letter.email(), letter.language(), true),
            words(letter, now),
            Trail.SYSTEM,
            now);
    post(letter.token().isEmpty() ? message : message.asMailOnly());
  }

  private void post(Message message) {
    messages.add(message);
    messages.add(new OutgoingMail(message));
  }

  private static Message.Words words(NewMessage message, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Message.Words(
        Texts.of(message.subject(), locale), Texts.of(message.body(), locale), message.link());
  }

  private Message.Words words(AccountLetter letter, Instant now) {
    Locale locale = Locale.forLanguageTag(letter.language());
    String key = "notification.letter." + letter.kind().name();
    String authority = settings.text(Setting.AUTHORITY_NAME);
    MessageKey body =
        letter
            .kind()
            .linkWorksFor()
            .map(works -> MessageKey.of(key + ".body", authority, now.plus(works)))
            .orElse(MessageKey.of(key + ".body", authority));
    return new Message.Words(
        Texts.of(MessageKey.of(key + ".subject", authority), locale),
        Texts.of(body, locale),
        link(letter));
  }

  private static String link(AccountLetter letter) {
    return switch (letter.kind()) {
      case CONFIRM -> "/identity/confirm?token=" + letter.token();
      case RESET, INVITATION -> CHOOSE_PASSWORD + letter.token();
      case ALREADY_REGISTERED -> "/identity/sign-in";
      case PASSWORD_CHANGED -> "/identity/forgot";
    };
  }
}
