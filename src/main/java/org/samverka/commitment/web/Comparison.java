package org.samverka.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samverka.commitment.CommitmentWords;
import org.samverka.commitment.WordField;
import org.samverka.kernel.Texts;
import org.samverka.ui.Difference;

/** What differs between two texts in one language, part by part. */
final class Comparison {

  private Comparison() {}

  /**
   * The parts that differ, in the order of the text. The note on what is new is no part of it.
   *
   * @param newer stands first in each row
   * @param older stands second
   */
  static List<Difference> of(CommitmentWords newer, CommitmentWords older, Locale locale) {
    List<Difference> rows = new ArrayList<>();
    for (WordField field : WordField.values()) {
      Difference row = new Difference(Texts.name(field, locale), field.in(newer), field.in(older));
      if (row.isDifferent() && field != WordField.CHANGE_NOTE) {
        rows.add(row);
      }
    }
    return rows;
  }
}
