package org.samverka.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * Sends what waits in the outbox through the city's mail server. Without one nothing is sent, and
 * messages are read in the portal.
 */
@ApplicationScoped
public class MailSender {

  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final String PATIENCE_IN_MILLISECONDS = "20000";

  @Inject private Outbox outbox;
  @Inject private Settings settings;

  /**
   * Sends every mail whose time has come; returns when none is left or the server does not answer.
   *
   * @return how many were sent
   */
  public int sendDueNow() {
    if (!settings.given(Setting.MAIL_HOST)) {
      return 0;
    }
    int sent = 0;
    try (Line line = new Line()) {
      List<Claimable> due = outbox.due();
      while (!due.isEmpty()) {
        for (Claimable mail : due) {
          if (outbox.claim(mail) && line.send(mail)) {
            sent++;
          }
          if (line.isDead()) {
            return sent;
          }
        }
        due = outbox.due();
      }
    }
    return sent;
  }

  /** The connection to the server, made for the first mail and kept for the others. */
  private final class Line implements AutoCloseable {

    private final Session session = Session.getInstance(properties());
    private final MailWriter writer =
        new MailWriter(settings.text(Setting.MAIL_FROM), settings.text(Setting.AUTHORITY_NAME));
    private Optional<Transport> connected = Optional.empty();
    private boolean dead;

    boolean isDead() {
      return dead;
    }

    boolean send(Claimable claimed) {
      Optional<Letter> letter = outbox.letter(claimed);
      if (letter.isEmpty()) {
        return false;
      }
      try {
        MimeMessage mail = writer.write(session, letter.get());
        transport().sendMessage(mail, mail.getAllRecipients());
      } catch (MessagingException | RuntimeException e) {
        missed(claimed, letter.get(), e);
        return false;
      }
      outbox.sent(claimed);
      return true;
    }

    private Transport transport() throws MessagingException {
      if (connected.isPresent() && connected.get().isConnected()) {
        return connected.get();
      }
      Transport transport = session.getTransport("smtp");
      connected = Optional.of(transport);
      dead = true;
      if (settings.given(Setting.MAIL_USER)) {
        transport.connect(settings.text(Setting.MAIL_USER), settings.text(Setting.MAIL_PASSWORD));
      } else {
        transport.connect();
      }
      dead = false;
      return transport;
    }

    private void missed(Claimable claimed, Letter letter, Exception e) {
      boolean refused =
          e instanceof SendFailedException failed
              && failed.getInvalidAddresses() != null
              && failed.getInvalidAddresses().length > 0;
      boolean forGood = refused || e instanceof jakarta.mail.internet.AddressException;
      String error = e.getClass().getSimpleName() + ": " + e.getMessage();
      LOG.log(
          Level.WARNING,
          "mail of message {0} did not go: {1}",
          new Object[] {Long.toString(letter.messageId()), error});
      outbox.missed(claimed, error, forGood);
      if (!refused) {
        close();
      }
    }

    @Override
    public void close() {
      try {
        if (connected.isPresent()) {
          connected.get().close();
        }
      } catch (MessagingException e) {
        LOG.log(Level.FINE, "the mail server hung up first", e);
      }
      connected = Optional.empty();
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.text(Setting.MAIL_HOST));
    properties.put("mail.smtp.port", settings.text(Setting.MAIL_PORT));
    properties.put("mail.smtp.connectiontimeout", PATIENCE_IN_MILLISECONDS);
    properties.put("mail.smtp.timeout", PATIENCE_IN_MILLISECONDS);
    properties.put("mail.smtp.writetimeout", PATIENCE_IN_MILLISECONDS);
    properties.put("mail.smtp.auth", String.valueOf(settings.given(Setting.MAIL_USER)));
    if (settings.flag(Setting.MAIL_STARTTLS)) {
      properties.put("mail.smtp.starttls.enable", "true");
      properties.put("mail.smtp.starttls.required", "true");
      properties.put("mail.smtp.ssl.checkserveridentity", "true");
    }
    return properties;
  }
}
