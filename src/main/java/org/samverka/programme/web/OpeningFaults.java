package org.samverka.programme.web;

import java.util.List;
import org.samverka.kernel.MessageKey;

/** Which field of the form each reason against opening is about. */
final class OpeningFaults {

  private static final String PREFIX = "programme.open.";
  private static final List<String> DAYS =
      List.of("opensOn", "deadlineOn", "grantFrom", "grantUntil");

  private OpeningFaults() {}

  /** The field; empty when the reason is about the whole. */
  static String fieldOf(MessageKey reason) {
    if (!reason.key().startsWith(PREFIX)) {
      return "";
    }
    String about = reason.key().substring(PREFIX.length());
    if (about.equals("money")) {
      return "moneyAvailable";
    }
    if (about.startsWith("highest")) {
      return "highestAmount";
    }
    if (about.equals("unpublished")) {
      return "commitments";
    }
    return DAYS.stream().filter(about::startsWith).findFirst().orElse(about);
  }
}
