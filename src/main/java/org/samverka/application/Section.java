package org.samverka.application;

/** The parts of an application, in the order in which they are filled in. */
public enum Section {
  /** What the association says of itself: taken from its profile. */
  ASSOCIATION,
  /** What it wants to do, for whom and why. */
  ACTIVITY,
  /** How it works. */
  METHODS,
  /** What it costs and who pays. */
  BUDGET,
  /** What it commits itself to, one commitment at a time. */
  COMMITMENTS,
  /** Plain declarations, on one page. */
  DECLARATIONS,
  /** The papers. */
  PAPERS
}
