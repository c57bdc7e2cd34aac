package org.samverka.ui;

/**
 * How something stands, as a tag or a square of the band shows it. The glyph is drawn by the
 * stylesheet; the same six everywhere.
 */
public enum State {
  /** ✓ done, met. */
  MET("met"),
  /** § met, with a justified limit: nobody has to act on it. */
  JUS("jus"),
  /** △ somebody has to put something right. */
  LIM("lim"),
  /** ✕ breached, refused. */
  BRE("bre"),
  /** – nothing yet. */
  NON("non"),
  /** … under way. */
  INF("inf");

  private final String style;

  State(String style) {
    this.style = style;
  }

  /** The class that the stylesheet knows it by. */
  public String style() {
    return style;
  }
}
