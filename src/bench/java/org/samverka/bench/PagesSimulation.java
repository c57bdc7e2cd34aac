package org.samverka.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.samverka.bench.Load.Step;

/**
 * Four people who open one page again and again, then the next page. Each keeps the session it
 * has; nothing is fetched beside the page, and nothing from anywhere but this machine.
 */
public class PagesSimulation extends Simulation {

  private static final AtomicInteger FRESH = new AtomicInteger(1);

  private final String password = System.getProperty("bench.password");
  private final Duration each = Duration.ofSeconds(Long.getLong("bench.seconds"));

  /** Described by a file, since it runs in a machine of its own. */
  public PagesSimulation() {
    List<ChainBuilder> chains = new ArrayList<>();
    for (Step step : steps()) {
      chains.add(
          switch (step.kind()) {
            case READ -> exec(as(step)).during(each).on(exec(read(step.name())));
            case SAVE -> exec(as(step)).during(each).on(exec(send(step, "save")));
            case SUBMIT ->
                repeat(step.paths().size() / Load.PEOPLE, "turn")
                    .on(exec(as(step), send(step, "sign")));
          });
    }
    setUp(scenario("pages").exec(chains).injectOpen(atOnceUsers(Load.PEOPLE)))
        .protocols(
            http.baseUrl(System.getProperty("bench.address"))
                .disableWarmUp()
                .disableCaching()
                .disableFollowRedirect()
                .acceptEncodingHeader("gzip"));
  }

  private static List<Step> steps() {
    try {
      return Files.readAllLines(Path.of(System.getProperty("bench.plan"))).stream()
          .map(Step::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where this person goes now, and with which session. */
  private static ChainBuilder as(Step step) {
    ChainBuilder chosen = exec(flushCookieJar()).exec(place(step));
    return step.cookies().get(0).isEmpty()
        ? chosen
        : chosen.exec(addCookie(Cookie(Person.SESSION, "#{cookie}")));
  }

  private static ChainBuilder place(Step step) {
    return exec(
        session -> {
          int person = (int) ((session.userId() - 1) % Load.PEOPLE);
          int turn = session.contains("turn") ? session.getInt("turn") : 0;
          return session
              .set("path", step.paths().get((turn * Load.PEOPLE + person) % step.paths().size()))
              .set(
                  "cookie",
                  step.cookies().get((turn * Load.PEOPLE + person) % step.cookies().size()));
        });
  }

  private static ChainBuilder read(String name) {
    return exec(
        http(name)
            .get(session -> Visit.fresh(session.getString("path")))
            .check(status().is(200)));
  }

  private ChainBuilder send(Step step, String button) {
    return exec(
            http(step.name() + Load.OPENED)
                .get("#{path}")
                .check(status().is(200), bodyString().saveAs("page")))
        .exec(session -> session.set("form", filledIn(session, button)))
        .exec(
            http(step.name())
                .post("#{path}")
                .formParamMap(session -> session.getMap("form"))
                .check(status().in(302, 303)));
  }

  private Map<String, Object> filledIn(Session session, String button) {
    Map<String, Object> sent = new java.util.LinkedHashMap<>();
    String fresh = Integer.toString(FRESH.incrementAndGet());
    Form.fields(String.valueOf(session.getString("page")), button)
        .forEach((field, value) -> sent.put(field, Visit.typed(field, value, fresh, password)));
    return sent;
  }
}
