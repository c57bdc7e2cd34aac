package org.samverka.commitment;

import java.util.ArrayList;
import java.util.List;
import org.samverka.kernel.MessageKey;

/** What a version still lacks in a language before it can be published. */
final class Completeness {

  private Completeness() {}

  /**
   * What is missing: what every text must say, what this version must say, and whatever is said in
   * the other language only.
   */
  static List<MessageKey> missing(CommitmentVersion version, TextLanguage language) {
    CommitmentWords here = version.text(language).words();
    TextLanguage other = language == TextLanguage.SV ? TextLanguage.EN : TextLanguage.SV;
    CommitmentWords there = version.text(other).words();
    List<MessageKey> missing = new ArrayList<>();
    for (WordField field : WordField.values()) {
      boolean wanted =
          field.isNeededBy(version.rules(), version.number()) || !field.in(there).isEmpty();
      if (wanted && field.in(here).isEmpty()) {
        missing.add(
            language == TextLanguage.SV
                ? MessageKey.of("commitment.publish.missing.sv", field)
                : MessageKey.of("commitment.publish.missing.en", field));
      }
    }
    return missing;
  }
}
