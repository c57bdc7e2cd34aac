package org.samverka.notification.web;

import java.util.Arrays;
import java.util.List;

/** Plain text as paragraphs. */
final class Paragraphs {

  private Paragraphs() {}

  static List<String> of(String body) {
    return Arrays.stream(body.split("\n\\s*\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
