package org.samverka.ui;

/** What the components written in Java have in common. */
final class Components {

  /** The namespace of the composite components too, so that a page needs only one. */
  static final String NAMESPACE = "jakarta.faces.composite/samverka";

  static final String FAMILY = "samverka";

  private Components() {}
}
