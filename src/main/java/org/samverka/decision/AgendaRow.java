package org.samverka.decision;

import org.jspecify.annotations.Nullable;

/**
 * A line of an agenda.
 *
 * @param note why it was tabled or referred back; empty otherwise
 */
public record AgendaRow(
    long id,
    int paragraph,
    ItemResult result,
    String note,
    long caseId,
    @Nullable String registryNumber,
    long associationId,
    String association,
    String programme) {

  /** As it is written in the minutes: § 12. */
  public String mark() {
    return Paragraphs.mark(paragraph);
  }
}
