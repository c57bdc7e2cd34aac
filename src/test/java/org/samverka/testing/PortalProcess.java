package org.samverka.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole portal as a process of its own: the real war, the real configuration of {@code liberty/},
 * a port and a data directory that nobody else uses. It is started by the server's own script, is
 * ready when its health check says so, and can be stopped in good order or killed in the middle of
 * whatever it does, which is the only way to learn what a power failure leaves behind.
 *
 * <p>Settings are handed over as environment variables, as a city does it.
 */
public final class PortalProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final String name;
  private final int port;
  private final Path dataDirectory;
  private final Path outputDirectory;
  private final Map<String, String> settings;
  private final Thread hook = new Thread(this::kill, "kill the portal with its tests");
  private final boolean quickToStart;
  private final String javaOptions;
  private Process process;
  private Duration timeToReady = Duration.ZERO;

  private PortalProcess(Plan plan) {
    this.name = plan.name;
    this.quickToStart = plan.quickToStart;
    this.javaOptions = plan.javaOptions;
    this.port = plan.port == 0 ? freePort() : plan.port;
    this.outputDirectory = portals().resolve(name);
    this.dataDirectory =
        plan.dataDirectory == null ? outputDirectory.resolve("data") : plan.dataDirectory;
    this.settings = new LinkedHashMap<>();
    settings.put("samverka.database", "derby");
    settings.put("samverka.address", "http://localhost:" + port);
    // A village: with all that a city has, and there sooner.
    settings.put("samverka.demonstration.associations", "14");
    settings.putAll(plan.settings);
    // A test speaks plain HTTP, which only a demonstration allows for cookies.
    if (Boolean.parseBoolean(settings.get("samverka.demonstration"))) {
      settings.put("samverka.cookie.secure", "false");
    }
    settings.put("samverka.http.port", String.valueOf(port));
    settings.put("samverka.data.directory", dataDirectory.toString());
    prepare(plan.war);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Begins to describe a portal. Its name is the folder of its logs under target/portals. */
  public static Plan named(String name) {
    return new Plan(name);
  }

  /** Where it answers, without a slash at the end. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  public int port() {
    return port;
  }

  /** The data that outlives a kill. */
  public Path dataDirectory() {
    return dataDirectory;
  }

  /** How long the latest start took, from the command to the first yes of the ready check. */
  public Duration timeToReady() {
    return timeToReady;
  }

  /** The process id of the server itself, not of the script that started it. */
  public long pid() {
    return server().pid();
  }

  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Starts it (again), with the data that is there, and waits until it is ready. */
  public PortalProcess start() {
    if (isRunning()) {
      throw new IllegalStateException(name + " is running already");
    }
    long begun = System.nanoTime();
    try {
      Files.createDirectories(outputDirectory);
      ProcessBuilder command =
          new ProcessBuilder(script(), "run", name)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(consoleLog().toFile()));
      Map<String, String> environment = command.environment();
      environment.keySet().removeIf(key -> key.toUpperCase(Locale.ROOT).startsWith("SAMVERKA_"));
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      environment.put("WLP_OUTPUT_DIR", portals().toString());
      environment.put("keystore_password", "only for tests");
      String forAll = quickToStart ? "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC " : "";
      environment.put("JVM_ARGS", forAll + javaOptions);
      environment.put("MALLOC_ARENA_MAX", "2");
      settings.forEach((key, value) -> environment.put(asEnvironment(key), value));
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
    timeToReady = Duration.ofNanos(System.nanoTime() - begun);
    return this;
  }

  /** Takes the process away between two instructions, as a power failure would (kill -9). */
  public void kill() {
    if (process == null) {
      return;
    }
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
    process = null;
  }

  /** Asks it to end in good order, as Ctrl-C or a service manager does. */
  public void stop() {
    if (process == null) {
      return;
    }
    ProcessHandle server = server();
    server.destroy();
    try {
      server.onExit().get(30, TimeUnit.SECONDS);
      process.onExit().get(5, TimeUnit.SECONDS);
      process = null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      kill();
      throw new IllegalStateException(name + " did not stop in 30 s; " + log());
    }
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(hook);
  }

  /** Fetches an address such as {@code /health}, as nobody, following no redirect. */
  public HttpResponse<String> get(String path) {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofMinutes(1)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What whoever started it has seen so far. */
  public String console() {
    return read(consoleLog());
  }

  /** Everything it has written so far: its console, then its log. */
  public String log() {
    return console() + read(outputDirectory.resolve("logs/messages.log"));
  }

  private Path consoleLog() {
    return outputDirectory.resolve("console.log");
  }

  private ProcessHandle server() {
    if (process == null) {
      throw new IllegalStateException(name + " is not running");
    }
    return process.descendants().reduce((first, last) -> last).orElse(process.toHandle());
  }

  private void awaitReady() {
    HttpRequest question =
        HttpRequest.newBuilder(address().resolve("/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            name + " ended by itself with " + process.exitValue() + ":\n" + log());
      }
      try {
        if (HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        Thread.sleep(100);
      } catch (IOException notYet) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while " + name + " was starting", e);
      }
    }
    String log = log();
    kill();
    throw new IllegalStateException(name + " was not ready after " + PATIENCE + ":\n" + log);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lays out the server: the configuration as it is in the tree, and the war beside it. */
  private void prepare(@Nullable Path war) {
    try {
      Path server = wlp().resolve("usr/servers").resolve(name);
      deleteTree(server);
      deleteTree(outputDirectory);
      Files.createDirectories(server.resolve("apps"));
      try (Stream<Path> files = Files.list(Path.of("liberty"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, server.resolve(file.getFileName().toString()));
        }
      }
      if (war == null) {
        Path configuration = server.resolve("server.xml");
        Files.writeString(
            configuration,
            Files.readString(configuration).replaceFirst("<webApplication [^>]*/>", ""));
      } else {
        Files.copy(war, server.resolve("apps/samverka.war"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String script() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return wlp().resolve(windows ? "bin/server.bat" : "bin/server").toString();
  }

  private static Path wlp() {
    return Path.of(System.getProperty("samverka.test.wlp", "target/liberty/wlp")).toAbsolutePath();
  }

  /** Where portals started by tests keep what they write. */
  public static Path portals() {
    return Path.of(System.getProperty("samverka.test.directory", "target/portals"))
        .toAbsolutePath();
  }

  private static Path realWar() {
    return Path.of(System.getProperty("samverka.test.war", "target/samverka.war"));
  }

  private static String asEnvironment(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /** A port that nobody listened on a moment ago. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      return file + ": " + e;
    }
  }

  private static void deleteTree(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** What a portal is to be like before it starts. */
  public static final class Plan {
    private final String name;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private @Nullable Path war = realWar();
    private Path dataDirectory;
    private int port;
    private boolean quickToStart = true;
    private String javaOptions = "";

    private Plan(String name) {
      this.name = name;
    }

    /** Another archive than the one that the build made. */
    public Plan war(Path war) {
      this.war = war;
      return this;
    }

    /** The bare server: the same features, and nothing deployed. */
    public Plan withoutApplication() {
      this.war = null;
      return this;
    }

    /** A setting by its name, as docs/operations.md lists it: {@code samverka.mail.host}. */
    public Plan setting(String key, String value) {
      settings.put(key, value);
      return this;
    }

    public Plan settings(Map<String, String> more) {
      settings.putAll(more);
      return this;
    }

    /** A port that somebody has to know beforehand; without it a free one is taken. */
    public Plan port(int port) {
      this.port = port;
      return this;
    }

    /** Data that is there already and is to be kept; without it the portal begins empty. */
    public Plan dataDirectory(Path directory) {
      this.dataDirectory = directory.toAbsolutePath();
      return this;
    }

    /** The virtual machine as in production: slower to start, faster in the long run. */
    public Plan tunedAsInProduction() {
      this.quickToStart = false;
      return this;
    }

    /** More options for its virtual machine, separated by blanks. */
    public Plan javaOptions(String options) {
      this.javaOptions = options;
      return this;
    }

    /** Starts it and waits until it is ready. */
    public PortalProcess start() {
      return new PortalProcess(this).start();
    }
  }
}
