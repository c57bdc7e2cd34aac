package org.samverka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of Gatling, in a machine of its own, and what it measured. */
final class Load {

  /** What a page took in one run. Milliseconds. */
  record Figures(long requests, double perSecond, double p50, double p95, long failed) {}

  private static final int MOST_MINUTES = 10;

  private Load() {}

  static Map<String, Figures> run(
      Path results, String address, String cookie, Map<String, String> pages, int seconds)
      throws IOException, InterruptedException {
    Files.createDirectories(results);
    String listed =
        pages.entrySet().stream()
            .map(page -> page.getKey() + "=" + page.getValue())
            .collect(Collectors.joining(" "));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx256m",
                "-Dbench.seconds=" + seconds,
                "-Dbench.pages=" + listed,
                "-Dbench.address=" + address,
                "-Dbench.cookie=" + cookie,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.gatling.app.Gatling",
                "-s",
                PagesSimulation.class.getName(),
                "-rf",
                results.toString()));
    Process gatling =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(results.resolve("gatling.log").toFile())
            .start();
    try {
      if (!gatling.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || gatling.exitValue() != 0) {
        throw new IllegalStateException("Gatling did not finish: " + results.resolve("gatling.log"));
      }
    } finally {
      gatling.destroyForcibly();
    }
    return read(results, seconds);
  }

  private static Map<String, Figures> read(Path results, int seconds) throws IOException {
    Path stats;
    try (Stream<Path> files = Files.walk(results)) {
      stats = files.filter(file -> file.endsWith("js/stats.json")).findFirst().orElseThrow();
    }
    Map<String, Figures> figures = new LinkedHashMap<>();
    JsonNode contents = JsonMapper.shared().readTree(Files.readString(stats)).get("contents");
    for (JsonNode one : contents) {
      JsonNode measured = one.get("stats");
      long ok = measured.get("numberOfRequests").get("ok").asLong();
      figures.put(
          measured.get("name").asString(),
          new Figures(
              ok,
              (double) ok / seconds,
              measured.get("percentiles1").get("ok").asDouble(),
              measured.get("percentiles3").get("ok").asDouble(),
              measured.get("numberOfRequests").get("ko").asLong()));
    }
    return figures;
  }
}
