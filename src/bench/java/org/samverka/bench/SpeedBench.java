package org.samverka.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverka.bench.Visit.Kind;
import org.samverka.bench.Visit.Role;
import org.samverka.bench.inside.FloorPath;
import org.samverka.testing.PortalProcess;
import org.samverka.ui.Keyset;

/**
 * The same portal with 140 and with 100 000 associations, measured in turns, beside what the server
 * takes for a page and a file that do nothing. The figures, and which of the wanted ones are kept,
 * are printed and stand in target/bench/report.md. It fails when something breaks, never because
 * something is slow: how fast a machine is, is no fault of the change that is built on it.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class SpeedBench {

  private static final int FEW = 140;
  private static final int MANY = Integer.getInteger("samverka.bench.associations", 100_000);
  private static final int RUNS = Integer.getInteger("samverka.bench.runs", 3);
  private static final int SECONDS = Integer.getInteger("samverka.bench.seconds", 3);
  private static final int SUBMITS = 2 * Load.PEOPLE;
  private static final int STARTS = Integer.getInteger("samverka.bench.starts", 2);
  private static final Path RESULTS = Path.of("target/bench").toAbsolutePath();

  @Test
  void rows_cost_the_same_with_few_and_with_many() throws Exception {
    deleteTree(RESULTS);
    Files.createDirectories(RESULTS);
    Path war = war();
    Prepared prepared = Prepared.by(RESULTS);
    tell("the services have made a few cases and drafts");
    List<Side> sides = new ArrayList<>();
    for (int size : List.of(FEW, MANY)) {
      Path data = prepared.copy(RESULTS.resolve("data-" + size));
      BenchCity.fill(data, size, prepared.officer());
      tell(size + " associations are written");
      sides.add(
          new Side(
              size,
              war,
              data,
              prepared,
              visits(size, prepared),
              System.getProperty("samverka.bench.java." + size, "")));
    }
    Report report = new Report(sides.get(0), sides.get(1), SECONDS, RUNS);
    try {
      starts(sides.get(0), report);
      for (Side side : sides) {
        side.start();
        side.weigh();
      }
      report.firstLoad(sides.get(0));
      for (int run = 0; run <= RUNS; run++) {
        for (Side side : sides) {
          Path results = RESULTS.resolve("run-" + side.associations + "-" + run);
          side.measure(results, run > 0, SECONDS, SUBMITS);
          tell(side.associations + " associations, run " + run + " of " + RUNS);
        }
      }
      for (Side side : sides) {
        side.weighWork(1);
      }
      for (Side side : sides) {
        side.stop();
        side.countStatements(RESULTS.resolve("statements-" + side.associations + ".log"));
      }
    } finally {
      sides.forEach(Side::close);
    }
    report.write(RESULTS.resolve("report.md"));
    assertEquals(0, sides.stream().mapToLong(Side::failed).sum(), "requests that failed");
  }

  private static List<Visit> visits(int associations, Prepared prepared) {
    int last = associations - 26;
    String cursor =
        Keyset.cursor(BenchCity.sortName(last), Long.toString(BenchCity.partnership(last)));
    String past = LocalDate.of(2026, 3, 1).toString();
    return List.of(
        Visit.read(Report.STATIC_FILE, "/resources/samverka/mark.svg", Role.NOBODY),
        Visit.read(Report.EMPTY_PAGE, "/bench/empty.xhtml", Role.NOBODY),
        Visit.read(Report.PUBLIC_LIST, "/register/partners", Role.NOBODY),
        Visit.read(
            Report.PUBLIC_LIST_ANEW, "/register/partners?unkept=" + Visit.FRESH, Role.NOBODY),
        Visit.read(
            "public list, last page",
            "/register/partners?unkept=" + Visit.FRESH + "&after=" + cursor,
            Role.NOBODY),
        Visit.read(
            "board list, a filter", "/register/approved?group=" + BenchCity.group(), Role.MEMBER),
        Visit.read("board list, last page", "/register/approved?after=" + cursor, Role.MEMBER),
        Visit.read("board list, by amount", "/register/approved?sort=-amount", Role.MEMBER),
        Visit.read(
            "board list, by amount, a past day",
            "/register/approved?sort=-amount&day=" + past,
            Role.MEMBER),
        Visit.read(
            "board list, a search that finds one", "/register/approved?search=000077", Role.MEMBER),
        Visit.read("totals", "/register/totals", Role.MEMBER),
        Visit.read(
            "totals, a filter", "/register/totals?group=" + BenchCity.group(), Role.MEMBER),
        Visit.read("officer's queue", "/assessment/queue?list=MINE", Role.OFFICER),
        Visit.read("case page", prepared.casePage(), Role.OFFICER),
        Visit.read("home", "/desk/home", Role.OFFICER),
        new Visit("save a section", Kind.SAVE, "/application/methods?id={draft}", Role.WRITER),
        new Visit("submit", Kind.SUBMIT, "/application/sign?id={draft}", Role.WRITER));
  }

  /** In turns: the portal to its first page, the bare server to its first answer. */
  private static void starts(Side few, Report report) throws IOException, InterruptedException {
    for (int i = 0; i < STARTS; i++) {
      try (PortalProcess bare =
          PortalProcess.named("bench-bare").withoutApplication().tunedAsInProduction().start()) {
        report.bareStart(bare.timeToReady());
        bare.stop();
      }
      report.start(few.firstPage());
      few.stop();
    }
    tell("started " + STARTS + " times beside the bare server");
  }

  private static void tell(String what) {
    System.out.println(LocalTime.now(ZoneId.systemDefault()).withNano(0) + " bench: " + what);
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
    Path file = RESULTS.resolve("samverka.war");
    war.as(ZipExporter.class).exportTo(file.toFile(), true);
    return file;
  }

  private static void deleteTree(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
