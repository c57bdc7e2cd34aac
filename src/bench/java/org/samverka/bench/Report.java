package org.samverka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samverka.bench.Load.Figures;
import org.samverka.bench.Visit.Kind;
import org.samverka.bench.Visit.Role;

/** The figures, and which of the wanted ones are kept. */
final class Report {

  static final String STATIC_FILE = "floor: a static file";
  static final String EMPTY_PAGE = "floor: an empty Faces page";
  static final String PUBLIC_LIST = "public list";
  static final String PUBLIC_LIST_ANEW = "public list, made anew";

  private static final List<String> FIRST_PAGES =
      List.of("/", "/register/partners", "/desk/home", "/assessment/queue");
  private static final double MOST_ROWS = 1.2;
  private static final double MOST_FLOORS = 3;
  private static final double MOST_STARTS = 2.5;
  private static final int MOST_LIST_STATEMENTS = 5;
  private static final int MOST_PAGE_STATEMENTS = 15;
  private static final int MOST_HTML = 40 * 1024;
  private static final int MOST_FIRST_LOAD = 350 * 1024;
  private static final int MOST_RESIDENT = 550;

  private final Side few;
  private final Side many;
  private final int seconds;
  private final int runs;
  private final List<Duration> bareStarts = new ArrayList<>();
  private final List<Duration> starts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private String heaviest = "";
  private long firstLoad;

  Report(Side few, Side many, int seconds, int runs) {
    this.few = few;
    this.many = many;
    this.seconds = seconds;
    this.runs = runs;
  }

  void bareStart(Duration taken) {
    bareStarts.add(taken);
  }

  void start(Duration taken) {
    starts.add(taken);
  }

  /** The heaviest of the pages that people come to first. */
  void firstLoad(Side side) throws IOException, InterruptedException {
    for (String path : FIRST_PAGES) {
      Role role = path.startsWith("/desk") || path.startsWith("/ass") ? Role.OFFICER : Role.NOBODY;
      long bytes = side.person(role).firstLoad(path);
      if (bytes > firstLoad) {
        firstLoad = bytes;
        heaviest = path;
      }
    }
  }

  void write(Path file) throws IOException {
    figures();
    wanted();
    Files.write(file, lines);
    System.out.println(String.join("\n", lines));
  }

  private void figures() {
    say("## Figures");
    say("");
    say(
        "| page | associations | p50 ms | p95 ms | requests/s | bytes | compressed | SQL | CPU ms |"
            + " × empty page | large/small |");
    say("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (Visit visit : few.visits) {
      line(visit, few, "");
      line(visit, many, twoDigits(rows(visit)));
    }
    say("");
    say(
        "%d people at once, %d s a page, the median of %d runs a side, in turns; the load comes"
            + " from the same machine.",
        Load.PEOPLE, seconds, runs);
    say(
        "CPU ms: what one request takes of the server's processors, measured by itself and so not"
            + " disturbed by other work. × empty page and large/small: of the time for a request"
            + " under load.");
    say("");
  }

  private void line(Visit visit, Side side, String ratio) {
    String name = visit.name();
    int[] bytes = side.bytes(name);
    double processor = side.processor(name);
    say(
        "| %s | %d | %.0f | %.0f | %.1f | %d | %d | %d | %s | %.2f | %s |",
        name,
        side.associations,
        side.median(name, Figures::p50),
        side.median(name, Figures::p95),
        perSecond(side, name),
        bytes[0],
        bytes[1],
        side.statements(name),
        processor == 0 ? "" : twoDigits(processor),
        floors(side, name),
        ratio);
  }

  private void wanted() {
    say("## Wanted, and whether it is kept");
    say("");
    say("| wanted | measured | kept |");
    say("|---|---|---|");
    for (Visit visit : pages()) {
      if (visit.kind() == Kind.READ) {
        double ratio = rows(visit);
        judge(
            visit.name() + ": at most 1.2 times as much with many rows as with few",
            twoDigits(ratio),
            ratio <= MOST_ROWS);
      }
    }
    for (Visit visit : pages()) {
      boolean list = isList(visit);
      long statements = Math.max(few.statements(visit.name()), many.statements(visit.name()));
      if (visit.kind() == Kind.READ) {
        judge(
            visit.name() + (list ? ": at most 5 statements" : ": at most 15 statements"),
            Long.toString(statements),
            statements <= (list ? MOST_LIST_STATEMENTS : MOST_PAGE_STATEMENTS));
        judge(
            visit.name() + ": as many statements with many rows as with few",
            few.statements(visit.name()) + " and " + many.statements(visit.name()),
            few.statements(visit.name()) == many.statements(visit.name()));
      }
      if (list) {
        int bytes = Math.max(few.bytes(visit.name())[0], many.bytes(visit.name())[0]);
        judge(visit.name() + ": HTML under 40 kB", bytes + " bytes", bytes < MOST_HTML);
      }
    }
    for (String name : List.of(PUBLIC_LIST, PUBLIC_LIST_ANEW, "board list, a filter")) {
      double floors = Math.max(floors(few, name), floors(many, name));
      judge(
          name + ": within 3 times the empty Faces page",
          twoDigits(floors)
              + " times (of processor time "
              + twoDigits(many.processor(name) / many.processor(EMPTY_PAGE))
              + ")",
          floors <= MOST_FLOORS);
    }
    judge(
        "first load with everything under 350 kB compressed",
        firstLoad + " bytes (" + heaviest + ")",
        firstLoad < MOST_FIRST_LOAD);
    double start = best(starts);
    double bare = best(bareStarts);
    judge(
        "start to first page within 2.5 times the bare server",
        String.format(Locale.ROOT, "%.1f s beside %.1f s: %.2f", start, bare, start / bare),
        start / bare <= MOST_STARTS);
    long resident = Math.max(few.resident(), many.resident());
    judge(
        "resident memory under 550 MB under load with -Xmx512m",
        few.resident() + " and " + many.resident() + " MB",
        resident < MOST_RESIDENT);
  }

  private List<Visit> pages() {
    return few.visits.stream().filter(visit -> !visit.name().startsWith("floor")).toList();
  }

  private static boolean isList(Visit visit) {
    return visit.name().contains("list") || visit.name().contains("queue");
  }

  private void judge(String wanted, String measured, boolean kept) {
    say("| %s | %s | %s |", wanted, measured, kept ? "yes" : "**no**");
  }

  /** What a page costs with many rows, as a multiple of what it costs with few. */
  private double rows(Visit visit) {
    return perSecond(few, visit.name()) / perSecond(many, visit.name());
  }

  private static double floors(Side side, String name) {
    return perSecond(side, EMPTY_PAGE) / perSecond(side, name);
  }

  private static double perSecond(Side side, String name) {
    return side.median(name, Figures::perSecond);
  }

  private static double best(List<Duration> taken) {
    return taken.stream().mapToLong(Duration::toMillis).min().orElseThrow() / 1000.0;
  }

  private static String twoDigits(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void say(String format, Object... arguments) {
    lines.add(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments));
  }
}
