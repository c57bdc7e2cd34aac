package org.samverka.commitment;

/** The languages in which a text that people rely on is written; it is complete in both or not. */
public enum TextLanguage {
  /** Swedish, which comes first. */
  SV,
  /** English. */
  EN;

  /** The tag of the language: sv or en. */
  public String tag() {
    return this == SV ? "sv" : "en";
  }

  /** The language with this tag; Swedish for any other. */
  public static TextLanguage of(String tag) {
    return "en".equals(tag) ? EN : SV;
  }
}
