package org.samverka.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Started;
import org.samverka.platform.demonstration.DemonstrationCity;

/**
 * Brings the portal up in order: the settings, the schema, the clock, the demonstration city, the
 * first administrator, what features do at start, and at last a line with the address, once the
 * portal really answers there.
 */
@WebListener
public class StartUp implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

  @Inject private Migrations migrations;
  @Inject private DemonstrationAccounts demonstrationAccounts;
  @Inject private FirstInvitation firstInvitation;
  @Inject private DemonstrationCity city;
  @Inject private DemonstrationProgress progress;
  @Inject private SafeStart safeStart;
  @Inject private Settings settings;
  @Inject private DemonstrationClock clock;
  @Inject private Event<Started> started;

  @Resource private ManagedExecutorService executor;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    safeStart.check();
    Console.say("Samverka: databasen förbereds / preparing the database");
    migrations.run(event.getServletContext());
    clock.restore();
    buildDemonstration(event.getServletContext());
    firstInvitation.make();
    started.fire(new Started());
    executor.execute(this::announce);
  }

  private void buildDemonstration(ServletContext context) {
    if (!settings.flag(Setting.DEMONSTRATION)) {
      return;
    }
    if (progress.isBrokenOff()) {
      Console.say("Samverka: staden blev inte klar, börjar om / the city was broken off, anew");
      migrations.anew(context);
    }
    if (demonstrationAccounts.areMissing()) {
      Console.say("Samverka: demonstrationsstaden byggs / building the demonstration city");
      progress.begin();
      city.build(step -> Console.say("Samverka: " + step));
      progress.finish();
    }
  }

  private void announce() {
    String address = settings.text(Setting.ADDRESS);
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create(address + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    for (int attempt = 0; attempt < 240; attempt++) {
      try {
        if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          Console.say("Samverka: " + address);
          return;
        }
      } catch (IOException e) {
        LOG.log(Level.FINE, "not answering yet", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      pause();
    }
    LOG.warning(() -> "the portal does not answer as ready at " + address);
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
