package org.samverka.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life cycles as documents, and what must hold for every one of them. */
class LifecycleDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/lifecycle.md");
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void the_document_says_what_the_code_does() throws IOException {
    String generated =
        "# Life cycles\n\nGenerated from the code; a test compares. `mvn -q test"
            + " -Dtest=LifecycleDocumentTest -Dsamverka.write=true` writes it anew.\n\n"
            + LifeCycles.all().stream()
                .map(LifeCycles.Cycle::markdown)
                .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("samverka.write")) {
      Files.writeString(DOCUMENT, generated);
    }
    assertEquals(generated, Files.readString(DOCUMENT));
  }

  @Test
  void no_life_cycle_is_left_out() throws IOException {
    Set<String> listed = new TreeSet<>();
    LifeCycles.all().forEach(cycle -> listed.add(cycle.transitions().getName()));
    assertEquals(
        tables(), listed, "every table has its line in LifeCycles; then write the document");
  }

  @ParameterizedTest
  @MethodSource("org.samverka.lifecycle.LifeCycles#all")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>> void every_stage_can_be_reached(
      LifeCycles.Cycle<S, X> cycle) {
    Set<S> reached = EnumSet.of(cycle.first());
    boolean grew = true;
    while (grew) {
      grew = false;
      for (X transition : cycle.all()) {
        S to = transition.to();
        if (to != null && transition.from().stream().anyMatch(reached::contains)) {
          grew |= reached.add(to);
        }
      }
    }
    assertEquals(EnumSet.allOf(cycle.stages()), reached);
  }

  @ParameterizedTest
  @MethodSource("org.samverka.lifecycle.LifeCycles#all")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>> void every_stage_but_the_last_can_be_left(
      LifeCycles.Cycle<S, X> cycle) {
    Set<S> left = EnumSet.noneOf(cycle.stages());
    cycle.all().stream().filter(t -> t.to() != null).forEach(t -> left.addAll(t.from()));
    Set<S> expected = EnumSet.allOf(cycle.stages());
    expected.removeAll(cycle.last());
    assertEquals(expected, left);
  }

  @ParameterizedTest
  @MethodSource("org.samverka.lifecycle.LifeCycles#all")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>>
      void every_transition_starts_somewhere_and_has_somebody_who_may(
          LifeCycles.Cycle<S, X> cycle) {
    for (X transition : cycle.all()) {
      assertTrue(!transition.who().isEmpty() && !transition.from().isEmpty(), transition.name());
    }
  }

  private static Set<String> tables() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      Set<String> names = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith("Transition.class")).toList()) {
        String name =
            CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        if (isTable(name)) {
          names.add(name);
        }
      }
      return names;
    }
  }

  private static boolean isTable(String name) {
    try {
      Class<?> type = Class.forName(name);
      return type.isEnum() && Transition.class.isAssignableFrom(type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
