package org.samverka.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of the house as data: its packages in the order in which they may know each other.
 * docs/architecture.md tells the same in words.
 */
final class House {
  static final String ROOT = "org.samverka";
  static final Path SOURCES = Path.of("src/main/java/org/samverka");

  /** Each step may know every step before it, and nobody on its own step. */
  static final List<Set<String>> STEPS =
      List.of(
          Set.of("kernel"),
          Set.of("identity"),
          Set.of("audit"),
          Set.of("lifecycle"),
          Set.of("document", "notification"),
          Set.of("association", "commitment"),
          Set.of("programme"),
          Set.of("application"),
          Set.of("assessment"),
          Set.of("decision"),
          Set.of("partnership"),
          Set.of("monitoring"),
          Set.of("register"),
          Set.of("desk"));

  /** Shared parts of pages: knows the kernel, is known to {@code web} packages. */
  static final String UI = "ui";

  /** May use everybody, is used by nobody. */
  static final String PLATFORM = "platform";

  /** What the plan names and the tree does not have yet. It can only shrink. */
  static final Set<String> NOT_BUILT_YET = Set.of();

  /** The stereotype of services, which alone may begin a transaction. */
  static final String SERVICE = ROOT + ".kernel.Service";

  /** Not services, yet part of how every transaction of a service ends. */
  static final Set<String> PART_OF_EVERY_TRANSACTION = Set.of(ROOT + ".audit.AuditLog");

  /** The one class that may ask the machine for the time. */
  static final String CLOCK = ROOT + ".kernel.SamverkaClock";

  private House() {}

  static Set<String> named() {
    Set<String> all =
        STEPS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    all.add(UI);
    all.add(PLATFORM);
    return all;
  }

  /** The packages that the tree really has. */
  static Set<String> built() {
    try (Stream<Path> directories = Files.list(SOURCES)) {
      return directories
          .filter(Files::isDirectory)
          .map(directory -> directory.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The feature that a package belongs to, if it is one of the house's. */
  static Optional<String> featureOf(String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return Optional.empty();
    }
    return Optional.of(firstPart(packageName.substring(ROOT.length() + 1)));
  }

  /** Whether a package is a feature's pages, or its resources for the outside. */
  static boolean isWeb(String packageName) {
    return packageName.contains(".web") || packageName.contains(".rest");
  }

  /** Whether a class of one package may know a class of the other. */
  static boolean mayKnow(String from, String to) {
    String knowing = featureOf(from).orElseThrow();
    Optional<String> other = featureOf(to);
    if (other.isEmpty() || other.get().equals(knowing) || knowing.equals(PLATFORM)) {
      return true;
    }
    String known = other.get();
    if (known.equals(PLATFORM) || isWeb(to)) {
      return false;
    }
    if (known.equals(UI)) {
      return isWeb(from);
    }
    if (knowing.equals(UI)) {
      return known.equals("kernel");
    }
    return step(known) < step(knowing);
  }

  /** What stands before the first dot. */
  static String firstPart(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static int step(String feature) {
    for (int i = 0; i < STEPS.size(); i++) {
      if (STEPS.get(i).contains(feature)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the plan of the house does not name " + feature);
  }
}
