package org.samverka.notification.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.notification.MessagePlace;
import org.samverka.notification.MessageRow;
import org.samverka.ui.Keyset;

/** A message's place in a list, as it stands in an address. */
final class Places {

  private static final int PARTS = 3;

  private Places() {}

  static String cursor(MessageRow row) {
    return Keyset.cursor(
        Boolean.toString(row.unread()), row.createdAt().toString(), Long.toString(row.id()));
  }

  /** The place that the address names; null, the start of the list, when it makes no sense. */
  static @Nullable MessagePlace of(Keyset at) {
    List<String> parts = at.from().orElse(List.of());
    if (parts.size() != PARTS) {
      return null;
    }
    try {
      return new MessagePlace(
          Boolean.parseBoolean(parts.get(0)),
          Instant.parse(parts.get(1)),
          Long.parseLong(parts.get(2)));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
