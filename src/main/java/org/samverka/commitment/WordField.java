package org.samverka.commitment;

import java.util.Locale;

/** The parts of a version's text, in the order in which they are written and read. */
public enum WordField {
  /** For the band and for lists. */
  SHORT_NAME,
  /** The heading. */
  TITLE,
  /** What is committed to. */
  BODY,
  /** How it is ensured in practice, as a question. */
  PRACTICE_QUESTION,
  /** Help with answering. */
  PRACTICE_HINT,
  /** Help for who accepts with an explanation. */
  EXPLANATION_HINT,
  /** An example of an answer that is enough. */
  ENOUGH,
  /** An example of one that is not. */
  NOT_ENOUGH,
  /** Why not. */
  NOT_ENOUGH_WHY,
  /** What it means not to accept. */
  CANNOT_ACCEPT,
  /** Where the requirement comes from. */
  LEGAL_REFERENCE,
  /** What is new in this version. */
  CHANGE_NOTE;

  /** What this part says; empty when nothing. */
  public String in(CommitmentWords words) {
    return switch (this) {
      case SHORT_NAME -> words.shortName();
      case TITLE -> words.title();
      case BODY -> words.body();
      case PRACTICE_QUESTION -> words.practiceQuestion();
      case PRACTICE_HINT -> words.practiceHint();
      case EXPLANATION_HINT -> words.explanationHint();
      case ENOUGH -> words.enough();
      case NOT_ENOUGH -> words.notEnough();
      case NOT_ENOUGH_WHY -> words.notEnoughWhy();
      case CANNOT_ACCEPT -> words.cannotAccept();
      case LEGAL_REFERENCE -> words.legalReference();
      case CHANGE_NOTE -> words.changeNote();
    };
  }

  /** The name of the part's field in one language, as faults are told by: titleSv. */
  public String field(TextLanguage language) {
    StringBuilder name = new StringBuilder();
    for (String part : name().split("_", -1)) {
      name.append(
          name.isEmpty()
              ? part.toLowerCase(Locale.ROOT)
              : part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.append(language == TextLanguage.SV ? "Sv" : "En").toString();
  }

  /** Whether a version that is published must say it. */
  boolean isNeededBy(VersionRules rules, int number) {
    return switch (this) {
      case SHORT_NAME, TITLE, BODY -> true;
      case PRACTICE_QUESTION -> rules.practiceRequired();
      case CHANGE_NOTE -> number > 1;
      default -> false;
    };
  }
}
