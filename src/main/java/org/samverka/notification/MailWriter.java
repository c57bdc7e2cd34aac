package org.samverka.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samverka.kernel.SamverkaClock;

/**
 * Puts a letter into the form that mail servers take: plain text in UTF-8, marked as automatic so
 * that no absence note answers it, and with the same Message-ID at every attempt, so that a copy
 * sent twice by misfortune is known as one.
 */
final class MailWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  private final String from;
  private final String authority;

  MailWriter(String from, String authority) {
    this.from = from;
    this.authority = authority;
  }

  MimeMessage write(Session session, Letter letter) throws MessagingException {
    String charset = StandardCharsets.UTF_8.name();
    MimeMessage mail = new WithOwnId(session, "<" + id(letter) + ">");
    try {
      mail.setFrom(new InternetAddress(from, oneLine(authority), charset));
      InternetAddress to = new InternetAddress(letter.email(), true);
      if (!letter.name().isEmpty()) {
        to.setPersonal(oneLine(letter.name()), charset);
      }
      mail.setRecipient(RecipientType.TO, to);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
    mail.setSubject(oneLine(letter.subject()), charset);
    mail.setText(letter.text(), charset);
    mail.setHeader("Date", DATE.format(letter.createdAt().atZone(SamverkaClock.STOCKHOLM)));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Auto-Response-Suppress", "All");
    mail.setHeader("Content-Language", letter.language());
    mail.saveChanges();
    return mail;
  }

  private String id(Letter letter) {
    String domain = from.substring(from.indexOf('@') + 1);
    return "samverka."
        + letter.messageId()
        + "."
        + letter.createdAt().toEpochMilli()
        + "@"
        + domain;
  }

  private static String oneLine(String text) {
    return PlainWords.line(text, Message.LONGEST_SUBJECT);
  }

  /** Keeps the Message-ID it was given; the library would make a new one each time. */
  private static final class WithOwnId extends MimeMessage {
    private final String id;

    WithOwnId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
