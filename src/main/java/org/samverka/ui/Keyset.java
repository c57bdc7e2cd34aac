package org.samverka.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list somebody is: after a row, before a row, or at its start. The list is paged by the
 * database from there, so that the last page costs what the first costs.
 *
 * @param after the cursor of the last row of the page before
 * @param before the cursor of the first row of the page after
 */
public record Keyset(@Nullable String after, @Nullable String before) {

  /** The start of the list. */
  public static final Keyset START = new Keyset(null, null);

  private static final String BETWEEN = "\u001f";

  /** From the page's GET parameters; a cursor that makes no sense leads to the start. */
  public static Keyset of(@Nullable String after, @Nullable String before) {
    if (after != null && parts(after).isPresent()) {
      return new Keyset(after, null);
    }
    if (before != null && parts(before).isPresent()) {
      return new Keyset(null, before);
    }
    return START;
  }

  /** Whether the rows before a row are asked for; the database then gives them backwards. */
  public boolean isBackward() {
    return before != null;
  }

  /** The values by which the list is sorted, of the row from which it goes on. */
  public Optional<List<String>> from() {
    String cursor = before != null ? before : after;
    return cursor == null ? Optional.empty() : parts(cursor);
  }

  /** The cursor of a row, from the values by which the list is sorted. */
  public static String cursor(String... values) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<List<String>> parts(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = new ArrayList<>();
      int start = 0;
      for (int end = text.indexOf(BETWEEN); end >= 0; end = text.indexOf(BETWEEN, start)) {
        parts.add(text.substring(start, end));
        start = end + 1;
      }
      parts.add(text.substring(start));
      return cursor.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(parts));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
