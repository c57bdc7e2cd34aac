package org.samverka.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/**
 * A real SMTP server that keeps what it is sent. It can go away and come back on the same port, as
 * mail servers do.
 */
public final class TestMailServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private final ServerSetup smtp = new ServerSetup(PortalProcess.freePort(), HOST, "smtp");
  private final ServerSetup imap = new ServerSetup(PortalProcess.freePort(), HOST, "imap");
  private final GreenMail server =
      new GreenMail(new ServerSetup[] {smtp, imap})
          .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());

  private TestMailServer() {}

  public static TestMailServer started() {
    TestMailServer mail = new TestMailServer();
    mail.start();
    return mail;
  }

  /** What a portal has to be told in order to send its messages here. */
  public Map<String, String> settings() {
    return Map.of(
        "samverka.mail.host", HOST,
        "samverka.mail.port", String.valueOf(smtp.getPort()),
        "samverka.test.imap.port", String.valueOf(imap.getPort()));
  }

  public void start() {
    server.start();
  }

  /** Takes it away: from now on a connection is refused. */
  public void stop() {
    server.stop();
  }

  public List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  /** Waits until so many messages have come, and tells whether they did. */
  public boolean awaits(int count, java.time.Duration atMost) {
    return server.waitForIncomingEmail(atMost.toMillis(), count);
  }

  @Override
  public void close() {
    server.stop();
  }
}
