package org.samverka.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the browser of the tests: the one that the setting {@code samverka.browser} (or the
 * environment's {@code SAMVERKA_BROWSER}) names, else one on the path, else Debian's package, which
 * is installed when the tests run as root, else Playwright's own. Without any the tests fail and
 * say what to type: a browser test that is skipped has told nothing.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launch(Playwright playwright) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    named()
        .or(Chromium::onThePath)
        .or(Chromium::fromDebian)
        .ifPresentOrElse(options::setExecutablePath, Chromium::downloadPlaywrightsOwn);
    return playwright.chromium().launch(options);
  }

  private static Optional<Path> named() {
    String setting =
        System.getProperty("samverka.browser", System.getenv().get("SAMVERKA_BROWSER"));
    if (setting == null || setting.isBlank()) {
      return Optional.empty();
    }
    Path path = Path.of(setting);
    if (!Files.isExecutable(path)) {
      throw new IllegalStateException("samverka.browser names " + path + ", which cannot be run");
    }
    return Optional.of(path);
  }

  private static Optional<Path> onThePath() {
    List<String> directories =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .toList();
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.concat(Stream.of("/usr/bin"), directories.stream())
                    .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> fromDebian() {
    if (!Files.exists(Path.of("/etc/debian_version"))
        || !System.getProperty("user.name").equals("root")) {
      return Optional.empty();
    }
    say("No browser found. Installing Debian's Chromium; this happens once.");
    boolean done =
        run(new ProcessBuilder("apt-get", "update"))
            && run(new ProcessBuilder("apt-get", "install", "-y", "chromium"));
    return done ? onThePath() : Optional.empty();
  }

  private static void downloadPlaywrightsOwn() {
    say("No browser found. Fetching Playwright's own; this happens once.");
    ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
    install.command().addAll(List.of("install", "chromium"));
    boolean done;
    try {
      done = run(install);
    } catch (PlaywrightException e) {
      done = false;
    }
    if (!done) {
      throw new IllegalStateException(
          """
          The browser tests need a Chromium and none could be had. Type one of

            sudo apt-get install -y chromium
            mvn verify -Dsamverka.browser=/path/to/chromium
          """);
    }
  }

  private static boolean run(ProcessBuilder command) {
    try {
      Process process = command.redirectErrorStream(true).start();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(Chromium::say);
      }
      return process.waitFor() == 0;
    } catch (IOException e) {
      say(e.toString());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void say(String line) {
    System.out.println("[browser] " + line);
  }
}
