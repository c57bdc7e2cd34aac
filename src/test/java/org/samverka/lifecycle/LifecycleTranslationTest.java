package org.samverka.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samverka.kernel.Texts;

/** Every stage and every step of a life cycle has a word in both languages. */
class LifecycleTranslationTest {

  @ParameterizedTest
  @MethodSource("org.samverka.lifecycle.LifeCycles#all")
  <S extends Enum<S>, X extends Enum<X> & Transition<S>>
      void every_stage_and_transition_has_a_word_in_both_languages(LifeCycles.Cycle<S, X> cycle) {
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
}
