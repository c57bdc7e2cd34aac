package org.samverka.commitment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * The commitments that an empty installation can begin with: the seven grounds, participation and
 * the others, as drafts that the city reads, changes and publishes in its own name.
 */
@Service
public class StarterSet {

  private static final SubjectRef ALL = new SubjectRef("commitments", 0);
  private static final String RESOURCE = "starter-commitments.json";

  @Inject private CommitmentRepository repository;
  @Inject private CommitmentEditing editing;
  @Inject private SamverkaClock clock;

  /** Whether some of the set is not there yet. */
  public boolean hasMore(Actor actor) {
    actor.require("commitment.import-starter", ALL, Role.ADMINISTRATOR);
    Set<String> known = new HashSet<>(repository.codes());
    return read().getValuesAs(JsonObject.class).stream()
        .anyMatch(entry -> !known.contains(entry.getString("code")));
  }

  /**
   * Adds as drafts those whose code is not there yet, in the set's order after what there is.
   *
   * @return how many; 0 when all were there
   */
  public int importDrafts(Actor actor) {
    actor.require("commitment.import-starter", ALL, Role.ADMINISTRATOR);
    return add(actor).size();
  }

  /**
   * Adds those whose code is not there yet and publishes them from today, all or none.
   *
   * @return how many; 0 when all were there
   */
  public int publish(Actor actor) {
    actor.require("commitment.import-starter", ALL, Role.ADMINISTRATOR);
    List<CommitmentVersion> added = add(actor);
    LocalDate today = clock.today();
    added.forEach(draft -> editing.publish(actor, draft.id(), draft.version(), today));
    return added.size();
  }

  private List<CommitmentVersion> add(Actor actor) {
    Set<String> known = new HashSet<>(repository.codes());
    int order = repository.lastOrder();
    List<CommitmentVersion> added = new ArrayList<>();
    for (JsonObject entry : read().getValuesAs(JsonObject.class)) {
      String code = entry.getString("code");
      if (known.add(code)) {
        order++;
        added.add(editing.addDraft(actor, code, rules(entry), words(entry), order));
      }
    }
    return added;
  }

  private static VersionRules rules(JsonObject entry) {
    String ground = text(entry, "protectedGround");
    return new VersionRules(
        ground.isEmpty() ? null : ProtectedGround.valueOf(ground),
        entry.getBoolean("practiceRequired", false),
        entry.getBoolean("inBand", false),
        CommitmentScope.valueOf(entry.getString("scope")),
        entry.getBoolean("acceptanceAgain", true));
  }

  private static Map<TextLanguage, CommitmentWords> words(JsonObject entry) {
    Map<TextLanguage, CommitmentWords> words = new EnumMap<>(TextLanguage.class);
    for (TextLanguage language : TextLanguage.values()) {
      JsonObject text = entry.getJsonObject("texts").getJsonObject(language.tag());
      JsonValue reference = entry.get("legalReference");
      String legal =
          reference instanceof JsonObject both
              ? text(both, language.tag())
              : text(entry, "legalReference");
      words.put(
          language,
          new CommitmentWords(
              text(text, "shortName"),
              text(text, "title"),
              text(text, "body"),
              text(text, "practiceQuestion"),
              text(text, "practiceHint"),
              text(text, "explanationHint"),
              text(text, "enough"),
              text(text, "notEnough"),
              text(text, "notEnoughWhy"),
              text(text, "cannotAccept"),
              legal,
              ""));
    }
    return words;
  }

  private static String text(JsonObject from, String name) {
    return from.get(name) instanceof JsonString said ? said.getString().strip() : "";
  }

  private static JsonArray read() {
    try (InputStream in = StarterSet.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the starter set is missing from the war");
      }
      try (JsonReader reader =
          Json.createReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.readObject().getJsonArray("commitments");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
