package org.samverka.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseTransition;
import org.samverka.association.MandateStage;
import org.samverka.association.MandateTransition;
import org.samverka.association.MembershipStage;
import org.samverka.association.MembershipTransition;
import org.samverka.commitment.VersionStage;
import org.samverka.commitment.VersionTransition;
import org.samverka.commitment.standing.Standing;
import org.samverka.commitment.standing.StandingTransition;
import org.samverka.kernel.Texts;
import org.samverka.monitoring.DeviationStage;
import org.samverka.monitoring.DeviationTransition;
import org.samverka.monitoring.ReportStage;
import org.samverka.monitoring.ReportTransition;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeTransition;

/** The life cycles as documents, and what must hold for every one of them. */
class LifecycleDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/lifecycle.md");
  private static final Path CLASSES = Path.of("target/classes");

  /** Every life cycle, in the order of the document: one line each. */
  private static List<Cycle<?, ?>> cycles() {
    return List.of(
        cycle(
            "Membership of an association",
            MembershipTransition.class,
            MembershipStage.REQUESTED,
            EnumSet.of(MembershipStage.DECLINED, MembershipStage.ENDED)),
        cycle(
            "Mandate to sign for an association",
            MandateTransition.class,
            MandateStage.CLAIMED,
            EnumSet.of(MandateStage.DECLINED, MandateStage.ENDED)),
        cycle(
            "Version of a commitment",
            VersionTransition.class,
            VersionStage.DRAFT,
            EnumSet.of(VersionStage.RETIRED)),
        cycle(
            "Commitment of an association",
            StandingTransition.class,
            Standing.DECLARED,
            EnumSet.noneOf(Standing.class)),
        cycle(
            "Programme",
            ProgrammeTransition.class,
            ProgrammeStage.DRAFT,
            EnumSet.of(ProgrammeStage.ARCHIVED)),
        cycle("Case", CaseTransition.class, CaseStage.DRAFT, EnumSet.of(CaseStage.ARCHIVED)),
        cycle(
            "Partnership",
            PartnershipTransition.class,
            PartnershipStage.DRAFT_AGREEMENT,
            EnumSet.of(PartnershipStage.TERMINATED, PartnershipStage.ENDED)),
        cycle(
            "Report",
            ReportTransition.class,
            ReportStage.DUE,
            EnumSet.of(ReportStage.ACCEPTED, ReportStage.REJECTED)),
        cycle(
            "Deviation",
            DeviationTransition.class,
            DeviationStage.REPORTED,
            EnumSet.of(DeviationStage.CLOSED)));
  }

  /**
   * One life cycle.
   *
   * @param heading what the document calls it
   * @param transitions its table
   * @param first where a subject begins
   * @param last where it ends; every other stage has a way on
   */
  private record Cycle<S extends Enum<S>, X extends Enum<X> & Transition<S>>(
      String heading, Class<X> transitions, S first, Set<S> last) {

    Collection<X> all() {
      return EnumSet.allOf(transitions);
    }

    Class<S> stages() {
      return first.getDeclaringClass();
    }

    String markdown() {
      return LifecycleTable.markdown(heading, transitions);
    }

    @Override
    public String toString() {
      return heading;
    }
  }

  private static <S extends Enum<S>, X extends Enum<X> & Transition<S>> Cycle<S, X> cycle(
      String heading, Class<X> transitions, S first, Set<S> last) {
    return new Cycle<>(heading, transitions, first, last);
  }

  @Test
  void the_document_says_what_the_code_does() throws IOException {
    String generated =
        "# Life cycles\n\nGenerated from the code; a test compares. `mvn -q test"
            + " -Dtest=LifecycleDocumentTest -Dsamverka.write=true` writes it anew.\n\n"
            + cycles().stream().map(Cycle::markdown).collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("samverka.write")) {
      Files.writeString(DOCUMENT, generated);
    }
    assertEquals(generated, Files.readString(DOCUMENT));
  }

  @Test
  void no_life_cycle_is_left_out() throws IOException {
    Set<String> listed = new TreeSet<>();
    cycles().forEach(cycle -> listed.add(cycle.transitions().getName()));
    assertEquals(tables(), listed, "every table has its line in cycles(); then write the document");
  }

  @ParameterizedTest
  @MethodSource("cycles")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>> void every_stage_can_be_reached(
      Cycle<S, X> cycle) {
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
  @MethodSource("cycles")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>> void every_stage_but_the_last_can_be_left(
      Cycle<S, X> cycle) {
    Set<S> left = EnumSet.noneOf(cycle.stages());
    cycle.all().stream().filter(t -> t.to() != null).forEach(t -> left.addAll(t.from()));
    Set<S> expected = EnumSet.allOf(cycle.stages());
    expected.removeAll(cycle.last());
    assertEquals(expected, left);
  }

  @ParameterizedTest
  @MethodSource("cycles")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>>
      void every_transition_starts_somewhere_and_has_somebody_who_may(Cycle<S, X> cycle) {
    for (X transition : cycle.all()) {
      assertTrue(!transition.who().isEmpty() && !transition.from().isEmpty(), transition.name());
    }
  }

  @ParameterizedTest
  @MethodSource("cycles")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>>
      void every_stage_and_transition_has_a_word_in_both_languages(Cycle<S, X> cycle) {
    List<Enum<?>> named = new ArrayList<>(EnumSet.allOf(cycle.stages()));
    named.addAll(cycle.all());
    Set<String> missing = new TreeSet<>();
    for (String language : List.of("sv", "en")) {
      for (Enum<?> constant : named) {
        String key = Texts.keyOf(constant);
        if (Texts.find(key, Locale.forLanguageTag(language)).isEmpty()) {
          missing.add(key + " in " + language);
        }
      }
    }
    assertEquals(Set.of(), missing);
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
