package org.samverka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverka.desk.DeedWords;
import org.samverka.kernel.Texts;

/** Whatever is recorded has words in both languages, so that every timeline can be read. */
class DeedsTranslationTest {

  /** A deed by the name it is recorded under, or by the constant that holds the name. */
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?:Deed\\.of|new AccountDeed)\\(\\s*[^,()]+(?:\\([^()]*\\))?,\\s*(?:\"([a-z-]+\\.[A-Za-z-]+)\"|([A-Z_]+))");

  private static final Pattern STORE = Pattern.compile("extends EntityStore<\\w+, \\w+, (\\w+)>");
  private static final Pattern KIND = Pattern.compile("super\\(([\\w.\"]+), ");
  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z][A-Z_]+)\\(");

  @Test
  void every_deed_has_words_in_both_languages() {
    Set<String> missing = new TreeSet<>();
    for (String action : actions()) {
      String key = DeedWords.find(action).orElse("");
      for (String language : new String[] {"sv", "en"}) {
        if (key.isEmpty() || Texts.find(key, Locale.forLanguageTag(language)).isEmpty()) {
          missing.add(action + " in " + language);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_feature_is_asked_for_words() {
    Set<String> withWords = new TreeSet<>();
    for (String feature : House.built()) {
      Path bundle = Path.of("src/main/resources/org/samverka", feature, "messages_sv.properties");
      if (Files.exists(bundle) && read(bundle).contains(feature + ".deed.")) {
        withWords.add(feature);
      }
    }
    withWords.removeAll(DeedWords.FEATURES);
    assertEquals(Set.of(), withWords);
  }

  private static Set<String> actions() {
    Map<String, String> sources = sources();
    Set<String> actions = new TreeSet<>();
    sources.forEach(
        (name, text) -> {
          for (MatchResult found : RECORDED.matcher(text).results().toList()) {
            actions.add(found.group(1) != null ? found.group(1) : constant(text, found.group(2)));
          }
          Matcher store = STORE.matcher(text);
          if (store.find()) {
            String kind = kind(text, sources);
            CONSTANT
                .matcher(table(sources.get(store.group(1))))
                .results()
                .forEach(step -> actions.add(kind + "." + step.group(1)));
          }
        });
    assertTrue(actions.contains("case.SUBMIT"), "the life cycles' steps were not found");
    return actions;
  }

  /** What stands before the table's semicolon: its constants. */
  private static String table(String source) {
    int begin = source.indexOf("enum ");
    return source.substring(begin, source.indexOf(";\n", begin));
  }

  private static String kind(String store, Map<String, String> sources) {
    Matcher found = KIND.matcher(store);
    if (!found.find()) {
      throw new AssertionError("a life cycle without a kind:\n" + store);
    }
    String value = found.group(1);
    if (value.startsWith("\"")) {
      return value.replace("\"", "");
    }
    int dot = value.indexOf('.');
    return dot < 0
        ? constant(store, value)
        : constant(sources.get(value.substring(0, dot)), value.substring(dot + 1));
  }

  private static String constant(String source, String name) {
    Matcher found = Pattern.compile("String " + name + "\\s*=\\s*\"([^\"]+)\"").matcher(source);
    if (!found.find()) {
      throw new AssertionError("where is " + name + "?");
    }
    return found.group(1);
  }

  private static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(House.SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
