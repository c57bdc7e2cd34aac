package org.samverka.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.samverka.it.ContainerTest;
import org.samverka.it.Mailbox;

/** A message that leaves the portal by the settings for mail can be read by whom it is for. */
@ContainerTest
class MailServerIT {
  @Inject Config config;

  @Test
  void aMessageArrivesWithItsSwedishLetters() throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", config.getValue("samverka.mail.host", String.class));
    properties.put("mail.smtp.port", config.getValue("samverka.mail.port", String.class));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("portalen@example.se"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("asa@example.se"));
    message.setSubject("Förseningen är över", "UTF-8");
    message.setText("Hej Åsa!", "UTF-8");
    Transport.send(message);

    Mailbox.Letter letter =
        Mailbox.of("asa@example.se").await("Förseningen", Duration.ofSeconds(10));
    assertEquals("Hej Åsa!", letter.body().strip());
  }
}
