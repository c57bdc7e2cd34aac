package org.samverka.kernel;

/**
 * How widely a piece of information may be shown. Marked once, in the model, so that pages,
 * exports, feeds and documents mask alike.
 */
public enum Secrecy {
  /** On the allow-list of what everybody may see. */
  PUBLIC,
  /** About the organisation; for itself and for the city, and given out on request. */
  BUSINESS,
  /** About a named person who holds an office; for the organisation and the city. */
  PERSON,
  /** An address, or how to reach somebody; never published. */
  CONTACT_PRIVATE;

  /** Whether everybody may see it. The one rule behind whatever is published. */
  public boolean isPublished() {
    return this == PUBLIC;
  }
}
