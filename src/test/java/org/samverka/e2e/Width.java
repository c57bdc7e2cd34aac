package org.samverka.e2e;

/** The widths that every page has to work at. */
public enum Width {
  /** A desk at the city. */
  DESK(1280, 800),
  /** A common phone. */
  PHONE(360, 740),
  /** The narrowest that WCAG 1.4.10 asks for, or a desk enlarged to 400 %. */
  NARROW(320, 640);

  final int pixels;
  final int height;

  Width(int pixels, int height) {
    this.pixels = pixels;
    this.height = height;
  }
}
