package org.samverka.e2e;

/** What the visitor's browser asks for. */
public enum Language {
  SWEDISH("sv-SE"),
  ENGLISH("en-GB");

  final String tag;

  Language(String tag) {
    this.tag = tag;
  }
}
