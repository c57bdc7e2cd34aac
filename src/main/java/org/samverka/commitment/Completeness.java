package org.samverka.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samverka.kernel.MessageKey;

/** What a version still lacks in a language before it can be published. */
final class Completeness {

  private Completeness() {}

  /**
   * What is missing: what every text must say, what this version must say, and whatever is said in
   * the other language only.
   */
  static List<MessageKey> missing(CommitmentVersion version, TextLanguage language) {
    Map<String, String> here = fields(version.text(language).words());
    TextLanguage other = language == TextLanguage.SV ? TextLanguage.EN : TextLanguage.SV;
    Map<String, String> there = fields(version.text(other).words());
    List<MessageKey> missing = new ArrayList<>();
    here.forEach(
        (field, said) -> {
          if (said.isEmpty()
              && (isNeeded(field, version) || !there.getOrDefault(field, "").isEmpty())) {
            missing.add(
                MessageKey.of(
                    "commitment.publish.missing." + language.tag(),
                    MessageKey.of("commitment.field." + field)));
          }
        });
    return missing;
  }

  private static boolean isNeeded(String field, CommitmentVersion version) {
    return switch (field) {
      case "shortName", "title", "body" -> true;
      case "practiceQuestion" -> version.rules().practiceRequired();
      case "changeNote" -> version.number() > 1;
      default -> false;
    };
  }

  static Map<String, String> fields(CommitmentWords words) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("shortName", words.shortName());
    fields.put("title", words.title());
    fields.put("body", words.body());
    fields.put("practiceQuestion", words.practiceQuestion());
    fields.put("practiceHint", words.practiceHint());
    fields.put("explanationHint", words.explanationHint());
    fields.put("enough", words.enough());
    fields.put("notEnough", words.notEnough());
    fields.put("notEnoughWhy", words.notEnoughWhy());
    fields.put("cannotAccept", words.cannotAccept());
    fields.put("legalReference", words.legalReference());
    fields.put("changeNote", words.changeNote());
    return fields;
  }
}
