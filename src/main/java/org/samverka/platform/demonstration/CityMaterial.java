package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the city's inhabitants are called and what they write: fiction, in city.json. */
@ApplicationScoped
class CityMaterial {

  private @Nullable JsonObject all;

  /** What an association of the city is about. */
  record Archetype(JsonObject words) {

    String text(String name) {
      return words.getString(name);
    }

    List<Integer> targetGroups() {
      return words.getJsonArray("targetGroups").getValuesAs(JsonNumber.class).stream()
          .map(JsonNumber::intValue)
          .toList();
    }

    List<String> names() {
      return strings(words.getJsonArray("names"));
    }

    /** The commitment that it explains itself on; empty for none. */
    String limit() {
      return words.getString("limit", "");
    }
  }

  List<Archetype> archetypes() {
    return all().getJsonArray("archetypes").getValuesAs(JsonObject.class).stream()
        .map(Archetype::new)
        .toList();
  }

  /** One of the texts of a list. */
  String oneOf(Random random, String... path) {
    List<String> texts = list(path);
    return texts.get(random.nextInt(texts.size()));
  }

  /** The texts of a list. */
  List<String> list(String... path) {
    JsonObject at = all();
    for (int i = 0; i < path.length - 1; i++) {
      at = at.getJsonObject(path[i]);
    }
    return strings(at.getJsonArray(path[path.length - 1]));
  }

  /** A text by its name; the one under {@code *} where there is none of that name. */
  String practice(Random random, String code) {
    JsonObject practices = all().getJsonObject("practice");
    return oneOf(random, "practice", practices.containsKey(code) ? code : "*");
  }

  /** A single text; empty when there is none. */
  String text(String object, String name) {
    return all().getJsonObject(object).getString(name, "");
  }

  /** The paragraphs of a paper. */
  List<String> paper(String kind) {
    return strings(all().getJsonObject("papers").getJsonArray(kind).getJsonArray(1));
  }

  /** What a paper is called. */
  String paperName(String kind) {
    return all().getJsonObject("papers").getJsonArray(kind).getString(0);
  }

  /** What an activity's money goes to, and how many parts of a hundred. */
  List<Map.Entry<String, Integer>> costs() {
    return all().getJsonArray("costs").getValuesAs(JsonArray.class).stream()
        .map(cost -> Map.entry(cost.getString(0), cost.getInt(1)))
        .toList();
  }

  List<JsonObject> concerns() {
    return all().getJsonArray("concerns").getValuesAs(JsonObject.class);
  }

  /** A name that nobody in particular has. */
  String person(Random random) {
    return oneOf(random, "firstNames") + " " + oneOf(random, "lastNames");
  }

  private static List<String> strings(JsonArray array) {
    List<String> strings = new ArrayList<>();
    array.getValuesAs(JsonString.class).forEach(one -> strings.add(one.getString()));
    return strings;
  }

  private synchronized JsonObject all() {
    JsonObject known = all;
    if (known == null) {
      known = read();
      all = known;
    }
    return known;
  }

  private static JsonObject read() {
    try (InputStream in = CityMaterial.class.getResourceAsStream("city.json");
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
