package org.samverka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Everything that a person can read is in both languages, and nothing is written into a page. */
class TranslationTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/samverka");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<String> LANGUAGES = List.of("sv", "en");

  /** Beginnings of keys whose end is only known when the portal runs. */
  private static final Set<String> BUILT_KEYS =
      Set.of(
          "application.knowledge.",
          "application.part.",
          "application.stage.",
          "association.letter.",
          "association.section.why.",
          "kernel.bankgiro.",
          "kernel.money.",
          "kernel.organisationNumber.",
          "kernel.plusgiro.",
          "monitoring.now.",
          "notification.letter.",
          "partnership.list.show.",
          "desk.home.does.",
          "partnership.now.",
          "platform.error.",
          "ui.band.",
          "ui.band.STANDING.",
          "ui.number.",
          "ui.pattern.state.");

  /**
   * Pages that show the parts of a page by example; the examples are names of people and places.
   */
  private static final Set<Path> EXAMPLES = Set.of(PAGES.resolve("patterns.xhtml"));

  /** What is the same in every language. */
  private static final Pattern NAMES = Pattern.compile("Samverka|WCAG|XLSX|CSV|PDF|JSON|ID");

  /** What a deed of the audit chain is called in a timeline, which joins the key as it runs. */
  private static final Pattern DEED = Pattern.compile("[a-z]+\\.deed\\..+");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*\\s.*?\\*/|<!--.*?-->");
  private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern EL_WORDS =
      Pattern.compile("'([^']*(?:\\p{L}\\s+\\p{L}|[\\p{L}&&[^\\p{ASCII}]])[^']*)'");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Where a page or a class asks for a text by its whole key. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\bmsg\\s*\\[\\s*|\\bmsg\\.of\\(\\s*|\\bMessageKey\\.of\\(\\s*|\\bVerdict\\.refused\\(\\s*|\\bTexts\\.of\\(\\s*)['\"]([^'\"]+)['\"]");

  private static final Pattern QUOTED = Pattern.compile("['\"]([a-z]+(?:\\.[A-Za-z0-9_-]+)+)['\"]");

  /** Attributes that are read out or shown, whatever element they stand on. */
  private static final Set<String> SHOWN =
      Set.of(
          "title",
          "alt",
          "label",
          "placeholder",
          "aria-label",
          "aria-description",
          "itemLabel",
          "text",
          "quiet",
          "hint",
          "lead",
          "summary",
          "header",
          "footer",
          "tip");

  /** Elements whose value is shown. */
  private static final Set<String> SHOWING =
      Set.of(
          "outputText",
          "outputFormat",
          "outputLabel",
          "commandButton",
          "commandLink",
          "button",
          "link");

  @Test
  void bothLanguagesHaveTheSameTexts() {
    for (Path feature : features()) {
      Map<String, String> first = bundle(feature, LANGUAGES.get(0));
      for (String language : LANGUAGES) {
        assertEquals(
            first.keySet(), bundle(feature, language).keySet(), feature + " in " + language);
      }
    }
  }

  @Test
  void noTextIsEmptyAndEveryPlaceIsInBothLanguages() {
    Set<String> faults = new TreeSet<>();
    Pattern place = Pattern.compile("\\{(\\d)");
    for (Path feature : features()) {
      Map<String, String> swedish = bundle(feature, "sv");
      Map<String, String> english = bundle(feature, "en");
      swedish.forEach(
          (key, text) -> {
            String other = english.getOrDefault(key, "");
            if (text.isBlank() || other.isBlank()) {
              faults.add(key + " is empty");
            }
            if (!places(place, text).equals(places(place, other))) {
              faults.add(key + " has other places in English");
            }
          });
    }
    assertEquals(Set.of(), faults);
  }

  @Test
  void aKeyBeginsWithItsFeature() {
    Set<String> strangers = new TreeSet<>();
    for (Path feature : features()) {
      String prefix = feature.getFileName() + ".";
      bundle(feature, "sv").keySet().stream()
          .filter(key -> !key.startsWith(prefix))
          .forEach(key -> strangers.add(key + " in " + feature));
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    Set<String> known = keys();
    Set<String> missing = new TreeSet<>();
    sources()
        .forEach(
            (file, text) ->
                ASKED
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key) && !BUILT_KEYS.contains(key))
                    .forEach(key -> missing.add(key + " in " + file)));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsAskedForSomewhere() {
    String everything = String.join("\n", sources().values());
    Set<String> asked =
        QUOTED
            .matcher(everything)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    for (String prefix : BUILT_KEYS) {
      assertFalse(!everything.contains(prefix), prefix + " is not in the sources any more");
    }
    Set<String> unused = new TreeSet<>(keys());
    unused.removeAll(asked);
    unused.removeIf(key -> BUILT_KEYS.stream().anyMatch(key::startsWith));
    unused.removeAll(namesOfEnums());
    unused.removeIf(DEED.asMatchPredicate());
    assertEquals(Set.of(), unused);
  }

  @Test
  void noTextIsWrittenIntoAPage() {
    Set<String> found = new TreeSet<>();
    List<Path> pages = new ArrayList<>(files(PAGES, ".xhtml"));
    pages.removeAll(EXAMPLES);
    for (Path page : pages) {
      look(parse(page).getDocumentElement(), page, found);
    }
    assertEquals(Set.of(), found);
  }

  private static void look(Element element, Path page, Set<String> found) {
    if (Set.of("script", "style").contains(element.getLocalName())) {
      return;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      boolean shown =
          SHOWN.contains(attribute.getLocalName())
              || (attribute.getName().equals("value") && showsItsValue(element));
      if (shown) {
        look(attribute.getValue(), page + " " + element.getNodeName() + "/" + attribute, found);
      }
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        look(inner, page, found);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        look(child.getNodeValue(), page + " " + element.getNodeName(), found);
      }
    }
  }

  private static void look(String text, String where, Set<String> found) {
    String written = NAMES.matcher(EL.matcher(text).replaceAll("")).replaceAll("");
    boolean words =
        LETTER.matcher(written).find()
            || EL.matcher(text).results().anyMatch(el -> EL_WORDS.matcher(el.group()).find());
    if (words) {
      found.add(where + ": " + text.strip());
    }
  }

  private static boolean showsItsValue(Element element) {
    return SHOWING.contains(element.getLocalName())
        || (element.getLocalName().equals("input")
            && Set.of("submit", "button", "reset").contains(element.getAttribute("type")));
  }

  /** An enum's constants are named {@code feature.Enum.CONSTANT}. */
  private static Set<String> namesOfEnums() {
    Pattern declaration = Pattern.compile("\\benum\\s+(\\w+)");
    Set<String> names = new TreeSet<>();
    Set<String> keys = keys();
    sources()
        .forEach(
            (file, text) -> {
              if (!file.startsWith(House.SOURCES)) {
                return;
              }
              String feature = House.SOURCES.relativize(file).getName(0).toString();
              for (MatchResult found : declaration.matcher(text).results().toList()) {
                String prefix = feature + "." + found.group(1) + ".";
                keys.stream()
                    .filter(key -> key.startsWith(prefix))
                    .filter(key -> text.matches("(?s).*\\b" + lastOf(key, prefix) + "\\b.*"))
                    .forEach(names::add);
              }
            });
    return names;
  }

  private static String lastOf(String key, String prefix) {
    return House.firstPart(key.substring(prefix.length()));
  }

  private static Set<String> places(Pattern place, String text) {
    return place.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    features().forEach(feature -> keys.addAll(bundle(feature, "sv").keySet()));
    return keys;
  }

  private static List<Path> features() {
    List<Path> features =
        files(RESOURCES, ".properties").stream()
            .filter(file -> file.getFileName().toString().startsWith("messages_"))
            .map(Path::getParent)
            .distinct()
            .toList();
    assertFalse(features.isEmpty(), "no texts found below " + RESOURCES);
    return features;
  }

  private static Map<String, String> bundle(Path feature, String language) {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(feature.resolve("messages_" + language + ".properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }

  private static Map<Path, String> sources() {
    Map<Path, String> sources = new TreeMap<>();
    Stream.concat(files(House.SOURCES, ".java").stream(), files(PAGES, ".xhtml").stream())
        .forEach(file -> sources.put(file, COMMENT.matcher(read(file)).replaceAll("")));
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.w3c.dom.Document parse(Path page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(page.toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(page + " is not well-formed: " + e.getMessage(), e);
    }
  }
}
