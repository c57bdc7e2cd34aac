package org.samverka.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * Four people who open one page again and again, then the next page. Each keeps the session it
 * has; nothing is fetched beside the page, and nothing from anywhere but this machine.
 */
public class PagesSimulation extends Simulation {

  private static final int PEOPLE = 4;

  /** Described by system properties, since it runs in a machine of its own. */
  public PagesSimulation() {
    Duration each = Duration.ofSeconds(Long.getLong("bench.seconds"));
    ChainBuilder pages = null;
    for (String page : System.getProperty("bench.pages").split(" ", -1)) {
      String name = page.substring(0, page.indexOf('='));
      String path = page.substring(page.indexOf('=') + 1);
      ChainBuilder one =
          during(each).on(exec(http(name).get(path).check(status().is(200))));
      pages = pages == null ? one : pages.exec(one);
    }
    setUp(scenario("pages").exec(pages).injectOpen(atOnceUsers(PEOPLE)))
        .protocols(
            http.baseUrl(System.getProperty("bench.address"))
                .disableWarmUp()
                .disableCaching()
                .disableFollowRedirect()
                .acceptEncodingHeader("gzip")
                .header("Cookie", System.getProperty("bench.cookie")));
  }
}
