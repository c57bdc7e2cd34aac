package org.samverka.commitment;

/**
 * The words of a version in one language. Nothing is ever null: what is not said is empty.
 *
 * @param shortName for the band and for lists: "kön"
 * @param title the heading
 * @param body what is committed to
 * @param practiceQuestion how it is ensured in practice, as a question; needed where the version
 *     asks for it
 * @param practiceHint help with answering
 * @param explanationHint help for who accepts with an explanation
 * @param enough an example of an answer that is enough
 * @param notEnough an example of one that is not
 * @param notEnoughWhy why not
 * @param cannotAccept what it means not to accept
 * @param legalReference where the requirement comes from
 * @param changeNote what is new in this version; not part of what is accepted
 */
public record CommitmentWords(
    String shortName,
    String title,
    String body,
    String practiceQuestion,
    String practiceHint,
    String explanationHint,
    String enough,
    String notEnough,
    String notEnoughWhy,
    String cannotAccept,
    String legalReference,
    String changeNote) {

  /** No words yet. */
  public static final CommitmentWords NONE =
      new CommitmentWords("", "", "", "", "", "", "", "", "", "", "", "");

  /** The same with another note on what is new. */
  public CommitmentWords withChangeNote(String note) {
    return new CommitmentWords(
        shortName,
        title,
        body,
        practiceQuestion,
        practiceHint,
        explanationHint,
        enough,
        notEnough,
        notEnoughWhy,
        cannotAccept,
        legalReference,
        note);
  }
}
