package org.samverka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of Gatling, in a machine of its own, and what it measured. */
final class Load {

  /** How many are at work at once. */
  static final int PEOPLE = 4;

  /** Stands after the name of a form that is opened to be sent. */
  static final String OPENED = " (opened)";

  private static final int MOST_MINUTES = 10;
  private static final double SECOND = 1000;

  /** The table of Gatling's report, the one place where it tells what each page took. */
  private static final Pattern ROW =
      Pattern.compile("class=\"ellipsed-name\">([^<]*)</span>(.*?)</tr>", Pattern.DOTALL);

  private static final Pattern CELL = Pattern.compile("col-\\d+\">([^<]*)<");
  private static final int OK = 1;
  private static final int FAILED = 2;
  private static final int P50 = 6;
  private static final int P95 = 8;
  private static final int MEAN = 11;

  /** What a page took in one run. Milliseconds; requests per second of all the people together. */
  record Figures(long requests, double perSecond, double p50, double p95, long failed) {}

  /** A visit as it is handed over: a path and a session for each person. */
  record Step(Visit.Kind kind, String name, List<String> paths, List<String> cookies) {

    String written() {
      return String.join(
          "\t", kind.name(), name, String.join(" ", paths), String.join("|", cookies));
    }

    static Step read(String line) {
      String[] parts = line.split("\t", -1);
      return new Step(
          Visit.Kind.valueOf(parts[0]),
          parts[1],
          List.of(parts[2].split(" ", -1)),
          List.of(parts[3].split("\\|", -1)));
    }
  }

  private Load() {}

  static Map<String, Figures> run(
      Path results, String address, List<Step> steps, int seconds, String password)
      throws IOException, InterruptedException {
    Files.createDirectories(results);
    Path plan = results.resolve("plan.txt");
    Files.write(plan, steps.stream().map(Step::written).toList());
    Process gatling =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dgatling.data.console.light=true",
                "-Dbench.seconds=" + seconds,
                "-Dbench.plan=" + plan,
                "-Dbench.address=" + address,
                "-Dbench.password=" + password,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.gatling.app.Gatling",
                "-s",
                PagesSimulation.class.getName(),
                "-rf",
                results.toString())
            .redirectErrorStream(true)
            .redirectOutput(results.resolve("gatling.log").toFile())
            .start();
    try {
      if (!gatling.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || gatling.exitValue() != 0) {
        throw new IllegalStateException(
            "Gatling did not finish: " + results.resolve("gatling.log"));
      }
    } finally {
      gatling.destroyForcibly();
    }
    List<String> whole =
        steps.stream().filter(step -> step.kind() == Visit.Kind.READ).map(Step::name).toList();
    return read(results, whole, seconds);
  }

  /**
   * What alone fills its seconds is counted. Of a form that is opened and sent in turns the rate
   * follows from how long one sending takes, since four people wait for each answer.
   */
  private static Map<String, Figures> read(Path results, List<String> whole, int seconds)
      throws IOException {
    Path report;
    try (Stream<Path> files = Files.walk(results)) {
      report = files.filter(file -> file.endsWith("index.html")).findFirst().orElseThrow();
    }
    Map<String, Figures> figures = new LinkedHashMap<>();
    Matcher rows = ROW.matcher(Files.readString(report));
    while (rows.find()) {
      String name = rows.group(1).replace("&#39;", "'");
      List<String> cells =
          CELL.matcher(rows.group(2)).results().map(cell -> cell.group(1)).toList();
      long ok = Long.parseLong(cells.get(OK));
      double mean = Math.max(1, Double.parseDouble(cells.get(MEAN)));
      figures.put(
          name,
          new Figures(
              ok,
              whole.contains(name) ? (double) ok / seconds : PEOPLE * SECOND / mean,
              Double.parseDouble(cells.get(P50)),
              Double.parseDouble(cells.get(P95)),
              Long.parseLong(cells.get(FAILED))));
    }
    return figures;
  }
}
