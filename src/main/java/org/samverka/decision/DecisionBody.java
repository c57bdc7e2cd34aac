package org.samverka.decision;

/** Who decides, from the lowest level of the delegation scheme to the highest. */
public enum DecisionBody {
  /** Enhetschef. */
  DELEGATE_UNIT(false),
  /** Avdelningschef. */
  DELEGATE_DEPARTMENT(false),
  /** Utskott. */
  COMMITTEE(true),
  /** Nämnd. */
  BOARD(true);

  private final boolean meets;

  DecisionBody(boolean meets) {
    this.meets = meets;
  }

  /** Whether it decides in meetings; otherwise one person decides on delegation. */
  public boolean meets() {
    return meets;
  }
}
