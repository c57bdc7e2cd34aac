package org.samverka.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.samverka.bench.inside.FloorPath;
import org.samverka.testing.PortalProcess;
import org.samverka.ui.Keyset;

/**
 * The same portal with 140 and with 100 000 associations, measured in turns, beside what the server
 * takes for a page and a file that do nothing. The table is printed and kept in target/bench.
 */
class SpeedBench {

  private static final int FEW = 140;
  private static final int MANY = Integer.getInteger("samverka.bench.associations", 100_000);
  private static final int RUNS = Integer.getInteger("samverka.bench.runs", 5);
  private static final int SECONDS = Integer.getInteger("samverka.bench.seconds", 5);
  private static final Path RESULTS = Path.of("target/bench");
  private static final String EMPTY_PAGE = "floor-faces";

  private final List<String> report = new ArrayList<>();

  /** A portal of one size, and what was measured of it. */
  private static final class Side {
    final int associations;
    final PortalProcess.Plan plan;
    final Map<String, String> pages;
    final Map<String, List<Load.Figures>> measured = new LinkedHashMap<>();
    final Map<String, Integer> statements = new LinkedHashMap<>();
    final Map<String, int[]> bytes = new LinkedHashMap<>();
    PortalProcess portal;
    Person member;
    long resident;

    Side(int associations, Path war) {
      this.associations = associations;
      this.plan =
          PortalProcess.named("bench-" + associations)
              .war(war)
              .setting("samverka.timer.seconds", "3600")
              .dataDirectory(RESULTS.resolve("data-" + associations))
              .tunedAsInProduction();
      this.pages = pagesOf(associations);
    }

    double median(String page, ToDoubleFunction<Load.Figures> figure) {
      double[] sorted = measured.get(page).stream().mapToDouble(figure).sorted().toArray();
      return sorted[sorted.length / 2];
    }
  }

  @Test
  void rows_cost_the_same_with_few_and_with_many() throws Exception {
    deleteTree(RESULTS);
    Files.createDirectories(RESULTS);
    Path war = war();
    List<Side> sides = List.of(new Side(FEW, war), new Side(MANY, war));
    try {
      for (Side side : sides) {
        prepare(side);
      }
      for (int run = 0; run <= RUNS; run++) {
        for (Side side : sides) {
          measure(side, run);
        }
      }
      for (Side side : sides) {
        side.portal.stop();
        countStatements(side);
      }
    } finally {
      for (Side side : sides) {
        if (side.portal != null) {
          side.portal.close();
        }
      }
    }
    print(sides.get(0), sides.get(1));
    Files.write(RESULTS.resolve("report.txt"), report);
    assertEquals(
        0,
        sides.stream()
            .flatMap(side -> side.measured.values().stream())
            .flatMap(List::stream)
            .mapToLong(Load.Figures::failed)
            .sum(),
        "requests that failed");
  }

  private static Map<String, String> pagesOf(int associations) {
    int last = associations - 26;
    String cursor =
        Keyset.cursor(BenchCity.sortName(last), Long.toString(BenchCity.partnership(last)));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("floor-file", "/resources/samverka/mark.svg");
    pages.put(EMPTY_PAGE, "/bench/empty.xhtml");
    pages.put("public-list", "/register/partners");
    pages.put("public-last-page", "/register/partners?after=" + cursor);
    pages.put("board-filtered", "/register/approved?group=105");
    pages.put("board-last-page", "/register/approved?after=" + cursor);
    pages.put("board-by-amount", "/register/approved?sort=-amount");
    pages.put("totals-all", "/register/totals");
    pages.put("totals-filtered", "/register/totals?group=105");
    return pages;
  }

  private void prepare(Side side) throws SQLException, IOException, InterruptedException {
    PortalProcess empty = side.plan.start();
    empty.stop();
    empty.close();
    long begun = System.nanoTime();
    BenchCity.fill(empty.dataDirectory(), side.associations);
    say(
        "%d associations written in %d s",
        side.associations, (System.nanoTime() - begun) / 1_000_000_000);
    start(side);
    say("%d: ready after %.1f s", side.associations, side.portal.timeToReady().toMillis() / 1e3);
    for (Map.Entry<String, String> page : side.pages.entrySet()) {
      side.bytes.put(
          page.getKey(),
          new int[] {
            side.member.bytes(page.getValue(), "identity").length,
            side.member.bytes(page.getValue(), "gzip").length
          });
    }
  }

  private static void start(Side side) throws IOException, InterruptedException {
    side.portal = side.plan.start();
    side.member =
        new Person(side.portal.address()).signIn(BenchCity.MEMBER, BenchCity.PASSWORD);
  }

  /** The first run warms up and is not counted. */
  private void measure(Side side, int run) throws IOException, InterruptedException {
    Map<String, Load.Figures> figures =
        Load.run(
            RESULTS.resolve("run-" + side.associations + "-" + run),
            side.portal.address().toString(),
            side.member.cookie(),
            side.pages,
            SECONDS);
    if (run > 0) {
      figures.forEach(
          (page, one) -> side.measured.computeIfAbsent(page, any -> new ArrayList<>()).add(one));
    }
    side.resident = Math.max(side.resident, resident(side.portal.pid()));
    System.out.println("bench: " + side.associations + " associations, run " + run + " done");
  }

  /** By the database's own log, in a portal started for it, since writing it down takes time. */
  private void countStatements(Side side) throws IOException, InterruptedException {
    Path log = RESULTS.resolve("derby-" + side.associations + ".log").toAbsolutePath();
    side.plan.javaOptions(
        "-Dderby.language.logStatementText=true -Dderby.stream.error.file=" + log);
    start(side);
    for (Map.Entry<String, String> page : side.pages.entrySet()) {
      side.member.text(page.getValue());
      long before = executed(log);
      side.member.text(page.getValue());
      side.statements.put(page.getKey(), (int) (executed(log) - before));
    }
    side.portal.stop();
  }

  private static long executed(Path log) throws IOException {
    return Files.exists(log)
        ? Files.readString(log, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("Executing prepared statement"))
            .count()
        : 0;
  }

  private void print(Side few, Side many) {
    say("");
    say(
        "%-18s %7s %9s %9s %9s %8s %8s %5s %7s %7s",
        "page", "assoc.", "p50 ms", "p95 ms", "req/s", "bytes", "gzip", "SQL", "x empty", "many/few");
    double emptyFew = few.median(EMPTY_PAGE, Load.Figures::perSecond);
    double emptyMany = many.median(EMPTY_PAGE, Load.Figures::perSecond);
    for (String page : few.pages.keySet()) {
      double ratio =
          few.median(page, Load.Figures::perSecond) / many.median(page, Load.Figures::perSecond);
      line(few, page, emptyFew, "");
      line(many, page, emptyMany, String.format(Locale.ROOT, "%.2f", ratio));
    }
    say("");
    say("Four people at once, %d s a page, median of %d runs a side, in turns.", SECONDS, RUNS);
    say("x empty: how many times the time of an empty Faces page. many/few: of requests/s.");
    for (Side side : List.of(few, many)) {
      say("%d associations: resident at most %d MB under load", side.associations, side.resident);
    }
  }

  private void line(Side side, String page, double empty, String ratio) {
    int[] bytes = side.bytes.get(page);
    double perSecond = side.median(page, Load.Figures::perSecond);
    say(
        "%-18s %7d %9.1f %9.1f %9.1f %8d %8d %5d %7.2f %7s",
        page,
        side.associations,
        side.median(page, Load.Figures::p50),
        side.median(page, Load.Figures::p95),
        perSecond,
        bytes[0],
        bytes[1],
        side.statements.getOrDefault(page, 0),
        empty / perSecond,
        ratio);
  }

  private void say(String format, Object... arguments) {
    String line = String.format(Locale.ROOT, format, arguments);
    System.out.println(line);
    report.add(line);
  }

  /** The real war with one more page, which does nothing, for the floor. */
  private static Path war() {
    Path built = Path.of(System.getProperty("samverka.test.war", "target/samverka.war"));
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "samverka.war")
            .importFrom(built.toFile())
            .as(WebArchive.class);
    war.addAsWebResource(
        new StringAsset(
            "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:f=\"jakarta.faces.core\"><f:view transient=\"true\"><head><title>Empty"
                + "</title></head><body></body></f:view></html>"),
        "bench/empty.xhtml");
    war.add(
        new ClassAsset(FloorPath.class),
        "/WEB-INF/classes/" + FloorPath.class.getName().replace('.', '/') + ".class");
    Path file = RESULTS.resolve("samverka.war").toAbsolutePath();
    war.as(ZipExporter.class).exportTo(file.toFile(), true);
    return file;
  }

  /** What the process holds in memory, in megabytes; 0 where the system does not tell. */
  private static long resident(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static void deleteTree(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      Path[] all = paths.toArray(Path[]::new);
      Arrays.sort(all, java.util.Comparator.reverseOrder());
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }
}
