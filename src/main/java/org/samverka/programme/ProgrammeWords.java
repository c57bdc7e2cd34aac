package org.samverka.programme;

/**
 * The words of a programme in one language; what is not said is empty.
 *
 * @param whoMayApply who may apply, in words
 */
public record ProgrammeWords(String title, String purpose, String description, String whoMayApply) {

  /** No words yet. */
  public static final ProgrammeWords NONE = new ProgrammeWords("", "", "", "");
}
