package org.samverka.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.samverka.bench.Load.Figures;
import org.samverka.bench.Load.Step;
import org.samverka.bench.Visit.Kind;
import org.samverka.bench.Visit.Role;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.it.identity.People;
import org.samverka.testing.PortalProcess;

/** A portal of one size, who visits it, and what was measured of it. */
final class Side {

  private static final long TICKS_PER_SECOND = 100;
  private static final double MILLIS = 1000;

  final int associations;
  final List<Visit> visits;
  private final PortalProcess.Plan plan;
  private final Prepared prepared;
  private final List<String> cases;
  private final Map<String, List<Figures>> measured = new LinkedHashMap<>();
  private final Map<String, int[]> bytes = new LinkedHashMap<>();
  private final Map<String, Long> statements = new LinkedHashMap<>();
  private final Map<String, Double> processor = new LinkedHashMap<>();
  private final Map<Role, List<Person>> people = new LinkedHashMap<>();
  private int submitted;
  private long resident;
  private PortalProcess portal;

  Side(int associations, Path war, Path data, Prepared prepared, List<Visit> visits, String java) {
    this.associations = associations;
    this.prepared = prepared;
    this.visits = visits;
    this.cases = List.copyOf(prepared.drafts().keySet());
    this.submitted = Load.PEOPLE;
    this.plan =
        PortalProcess.named("bench-" + associations)
            .war(war)
            .setting("samverka.demonstration", "true")
            .setting("samverka.demonstration.associations", "0")
            .setting("samverka.timer.seconds", "3600")
            .javaOptions(java)
            .dataDirectory(data)
            .tunedAsInProduction();
  }

  /** Starts the portal and lets everybody sign in. */
  void start() throws IOException, InterruptedException {
    start(cases.size());
  }

  private void start(int writers) throws IOException, InterruptedException {
    portal = plan.start();
    people.clear();
    people.put(Role.NOBODY, List.of(new Person(portal.address())));
    for (int i = 0; i < Load.PEOPLE; i++) {
      signIn(
          Role.MEMBER, DemonstrationAccount.BOARD_MEMBER.email(), DemonstrationAccount.PASSWORD);
      signIn(Role.OFFICER, prepared.officer(), People.PASSWORD);
    }
    for (String one : cases.subList(0, writers)) {
      signIn(Role.WRITER, prepared.drafts().get(one), People.PASSWORD);
    }
  }

  /** Starts the portal, and tells how long it took from the command to the first page. */
  Duration firstPage() throws IOException, InterruptedException {
    portal = plan.start();
    long begun = System.nanoTime();
    new Person(portal.address()).text("/");
    return portal.timeToReady().plusNanos(System.nanoTime() - begun);
  }

  private void signIn(Role role, String email, String password)
      throws IOException, InterruptedException {
    people
        .computeIfAbsent(role, any -> new ArrayList<>())
        .add(new Person(portal.address()).signIn(email, password));
  }

  void stop() {
    portal.stop();
  }

  void close() {
    if (portal != null) {
      portal.close();
    }
  }

  PortalProcess portal() {
    return portal;
  }

  Person person(Role role) {
    return people.get(role).get(0);
  }

  /** How large each page is. */
  void weigh() throws IOException, InterruptedException {
    for (Visit visit : visits) {
      Visit one = of(visit, 0);
      Person reader = reader(visit, 0);
      bytes.put(
          visit.name(),
          new int[] {
            reader.bytes(one.path(), "identity").length, reader.bytes(one.path(), "gzip").length
          });
    }
  }

  /** One run of everything. The first warms up and is not counted. */
  void measure(Path results, boolean counts, int seconds, int submits)
      throws IOException, InterruptedException {
    List<Step> steps = new ArrayList<>();
    for (Visit visit : visits) {
      int from = visit.kind() == Kind.SUBMIT ? submitted : 0;
      int number = visit.kind() == Kind.SUBMIT ? submits : Load.PEOPLE;
      List<String> paths = new ArrayList<>();
      List<String> cookies = new ArrayList<>();
      for (int i = from; i < from + number; i++) {
        paths.add(of(visit, i).path());
        cookies.add(reader(visit, i).cookie());
      }
      steps.add(new Step(visit.kind(), visit.name(), paths, cookies));
    }
    submitted += submits;
    Map<String, Figures> figures =
        Load.run(results, portal.address().toString(), steps, seconds, People.PASSWORD);
    if (counts) {
      figures.forEach(
          (name, one) -> measured.computeIfAbsent(name, any -> new ArrayList<>()).add(one));
    }
    resident = Math.max(resident, residentNow());
  }

  /** What one visit takes of the server's processor: not disturbed by what else is running. */
  void weighWork(int seconds) throws IOException, InterruptedException {
    for (Visit visit : visits) {
      if (visit.kind() != Kind.READ) {
        continue;
      }
      Person reader = reader(visit, 0);
      String path = of(visit, 0).path();
      long before = ticks();
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      int number = 0;
      while (System.nanoTime() < end) {
        reader.bytes(path, "gzip");
        number++;
      }
      processor.put(visit.name(), (ticks() - before) * MILLIS / TICKS_PER_SECOND / number);
    }
  }

  /** By the database's own log, in a portal started for it, since writing it down takes time. */
  void countStatements(Path log) throws IOException, InterruptedException {
    plan.javaOptions("-Dderby.language.logStatementText=true -Dderby.stream.error.file=" + log);
    start(0);
    for (Visit visit : visits) {
      int turn = visit.kind() == Kind.SUBMIT ? submitted : 0;
      Visit one = of(visit, turn);
      if (visit.role() == Role.WRITER) {
        people.put(
            Role.WRITER,
            List.of(
                new Person(portal.address())
                    .signIn(prepared.drafts().get(cases.get(turn)), People.PASSWORD)));
      }
      Person reader = reader(visit, turn);
      reader.text(one.path());
      if (visit.kind() == Kind.READ) {
        long before = executed(log);
        reader.text(one.path());
        statements.put(visit.name(), executed(log) - before);
      } else {
        Map<String, String> fields = Form.fields(reader.text(one.path()), visit.button());
        fields.replaceAll((name, value) -> Visit.typed(name, value, "77", People.PASSWORD));
        long before = executed(log);
        reader.post(one.path(), fields);
        statements.put(visit.name(), executed(log) - before);
      }
    }
    stop();
  }

  private static long executed(Path log) throws IOException {
    try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines.filter(line -> line.contains("Executing prepared statement")).count();
    }
  }

  private Visit of(Visit visit, int turn) {
    return visit.at(visit.path().replace("{draft}", cases.get(turn)));
  }

  private Person reader(Visit visit, int turn) {
    List<Person> those = people.get(visit.role());
    return those.get(turn % those.size());
  }

  /** What the server's process holds in memory, in megabytes; 0 where the system does not tell. */
  private long residentNow() throws IOException {
    Path status = proc("status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** What the server's process has used of the processors so far; 0 where the system is silent. */
  private long ticks() throws IOException {
    Path stat = proc("stat");
    if (!Files.exists(stat)) {
      return 0;
    }
    String text = Files.readString(stat);
    String[] parts = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(parts[11]) + Long.parseLong(parts[12]);
  }

  private Path proc(String file) {
    return Path.of("/proc", Long.toString(portal.pid()), file);
  }

  double median(String name, ToDoubleFunction<Figures> figure) {
    double[] sorted = measured.get(name).stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  long failed() {
    return measured.values().stream().flatMap(List::stream).mapToLong(Figures::failed).sum();
  }

  int[] bytes(String name) {
    return bytes.get(name);
  }

  long statements(String name) {
    return statements.getOrDefault(name, 0L);
  }

  double processor(String name) {
    return processor.getOrDefault(name, 0.0);
  }

  long resident() {
    return resident;
  }
}
