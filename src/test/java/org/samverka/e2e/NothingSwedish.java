package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what was not translated: on a page in English, no text of a Swedish bundle stands alone,
 * and none of the words that every Swedish page is full of stands anywhere, except where the page
 * says that it is Swedish.
 */
final class NothingSwedish {

  private static final Path BUNDLES = Path.of("src/main/resources/org/samverka");

  /** Words that people do not write in these stories. */
  private static final List<String> WORDS =
      List.of(
          "Ansökningar",
          "Ansökan",
          "Spara",
          "Tillbaka",
          "Åtaganden",
          "Åtagande",
          "Meddelanden",
          "Ärenden",
          "Ärende",
          "Beslut",
          "Min kö",
          "Nästa",
          "Skriv under",
          "Logga ut",
          "Godkända partner",
          "Överklagande",
          "kronor per år");

  /** Every text that somebody can read or hear and that no element says is Swedish. */
  private static final String TEXTS =
      """
      () => {
        const texts = document.title.split(' – ');
        const swedish = element => (element.closest('[lang]')?.lang ?? '').startsWith('sv');
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!parent.closest('script, style, textarea') && !swedish(parent)) {
            texts.push(walker.currentNode.data);
          }
        }
        for (const one of document.body.querySelectorAll('*')) {
          if (swedish(one)) continue;
          for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-working']) {
            texts.push(one.getAttribute(name) ?? '');
          }
          if (one.matches('input[type=submit], input[type=button]')) texts.push(one.value);
        }
        return texts.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text);
      }
      """;

  private static final Set<String> SWEDISH = onlySwedish();

  private NothingSwedish() {}

  /** Fails with what is Swedish on a page that is to be English. */
  static void on(Page page) {
    assertEquals("en", page.locator("html").getAttribute("lang"), page.url());
    Collection<?> texts = (Collection<?>) page.evaluate(TEXTS);
    Set<String> found = new TreeSet<>();
    for (Object one : texts) {
      String text = (String) one;
      String spaced = " " + text.replaceAll("[^\\p{L}]+", " ") + " ";
      if (SWEDISH.contains(text)
          || WORDS.stream().anyMatch(word -> spaced.contains(" " + word + " "))) {
        found.add(text);
      }
    }
    assertEquals(Set.of(), found, page.url() + " is not all in English");
  }

  private static Set<String> onlySwedish() {
    Set<String> texts = texts("sv");
    texts.removeAll(texts("en"));
    texts.remove("sex"); // six, and a word of English
    return texts;
  }

  private static Set<String> texts(String language) {
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path file :
          files.filter(one -> one.endsWith("messages_" + language + ".properties")).toList()) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          bundle.load(reader);
        }
        for (String key : bundle.stringPropertyNames()) {
          if (!key.startsWith("ui.pattern.")) { // what people might write, to show the patterns
            texts.add(bundle.getProperty(key).strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
