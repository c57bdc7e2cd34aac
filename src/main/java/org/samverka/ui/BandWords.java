package org.samverka.ui;

/** What the states of the band are called: the same glyph means another thing to each reader. */
public enum BandWords {
  /** How an association lives up to its commitments: met, breached. */
  STANDING,
  /** How far it has come in answering them: answered, to put right. */
  ANSWERS
}
