package org.samverka.it;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What a person finds in the inbox: the messages that left the portal through a real mail server.
 * Asks over IMAP, because the test runs inside the portal and the mail server does not.
 */
public final class Mailbox {

  /** A message as its reader sees it. */
  public record Letter(String subject, String body) {}

  private final String address;

  private Mailbox(String address) {
    this.address = address;
  }

  /** The inbox behind an address; it need not have received anything yet. */
  public static Mailbox of(String address) {
    return new Mailbox(address);
  }

  /** Everything that has arrived, oldest first. */
  public List<Letter> letters() {
    Properties properties = new Properties();
    properties.put("mail.imap.port", System.getenv("SAMVERKA_TEST_IMAP_PORT"));
    try (Store store = Session.getInstance(properties).getStore("imap")) {
      store.connect("127.0.0.1", address, address);
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        List<Letter> letters = new ArrayList<>();
        for (Message message : inbox.getMessages()) {
          letters.add(new Letter(message.getSubject(), String.valueOf(message.getContent())));
        }
        return letters;
      }
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("the inbox of " + address + " could not be read", e);
    }
  }

  /** Waits for a message with these words in its subject; fails when none comes. */
  public Letter await(String words, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    List<Letter> seen;
    do {
      seen = letters();
      for (Letter letter : seen) {
        if (letter.subject().contains(words)) {
          return letter;
        }
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    } while (System.nanoTime() < deadline);
    throw new AssertionError("no message \"" + words + "\" to " + address + ", only " + seen);
  }
}
