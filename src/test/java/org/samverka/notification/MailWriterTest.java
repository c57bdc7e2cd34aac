package org.samverka.notification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailWriterTest {

  private static final Session SESSION = Session.getInstance(new Properties());
  private final MailWriter writer = new MailWriter("samverka@stad.example", "Socialförvaltningen");

  @Test
  void a_mail_says_who_it_is_from_that_it_is_automatic_and_keeps_its_letters() throws Exception {
    MimeMessage mail = asReceived(letter("Kim Berg", "Förlängd tid", "Hej Åsa!\n\n– Välkommen"));

    assertEquals("Förlängd tid", mail.getSubject());
    assertEquals("Hej Åsa!\r\n\r\n– Välkommen", mail.getContent());
    assertEquals("Socialförvaltningen", ((InternetAddress) mail.getFrom()[0]).getPersonal());
    assertEquals("kim@example.org", ((InternetAddress) mail.getAllRecipients()[0]).getAddress());
    assertEquals("text/plain; charset=UTF-8", mail.getContentType());
    assertArrayEquals(new String[] {"auto-generated"}, mail.getHeader("Auto-Submitted"));
    assertArrayEquals(new String[] {"sv"}, mail.getHeader("Content-Language"));
    assertArrayEquals(new String[] {"Mon, 23 Nov 2026 10:15:00 +0100"}, mail.getHeader("Date"));
  }

  @Test
  void every_attempt_has_the_same_message_id() throws Exception {
    Letter letter = letter("Kim Berg", "Hej", "Hej");
    assertEquals(asReceived(letter).getMessageID(), asReceived(letter).getMessageID());
    assertTrue(asReceived(letter).getMessageID().endsWith("@stad.example>"));
  }

  @Test
  void a_line_break_in_a_subject_or_a_name_begins_no_header() throws Exception {
    MimeMessage mail =
        asReceived(letter("Kim\r\nBcc: a@example.org", "Hej\r\nBcc: b@example.org\n\nOj", "Hej"));

    assertNull(mail.getHeader("Bcc"));
    assertEquals("Hej  Bcc: b@example.org  Oj", mail.getSubject());
    assertEquals(1, mail.getAllRecipients().length);
    assertEquals("Hej", mail.getContent());
  }

  @Test
  void an_address_with_a_line_break_is_no_address() {
    Letter letter =
        new Letter(
            7, "kim@example.org\r\nBcc: a@example.org", "", "sv", "Hej", "Hej", Instant.EPOCH);
    assertThrows(AddressException.class, () -> writer.write(SESSION, letter));
  }

  @Test
  void a_text_that_is_too_long_for_its_place_is_cut_between_characters() {
    assertEquals("ab…", PlainWords.line("abcd", 3));
    assertEquals("😀😀…", PlainWords.line("😀😀😀😀", 3));
    assertEquals("a\nb c", PlainWords.paragraphs("a\r\nb\u0000c", 10));
  }

  private static Letter letter(String name, String subject, String text) {
    return new Letter(
        7, "kim@example.org", name, "sv", subject, text, Instant.parse("2026-11-23T09:15:00Z"));
  }

  private MimeMessage asReceived(Letter letter) throws MessagingException, IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    writer.write(SESSION, letter).writeTo(wire);
    return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
  }
}
