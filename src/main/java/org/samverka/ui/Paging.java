package org.samverka.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The links to the page before and the page after, which keep the search and the sorting.
 *
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last
 */
public record Paging(@Nullable String previous, @Nullable String next) {

  /**
   * The links of a page.
   *
   * @param page the page
   * @param path the address without parameters
   * @param kept the parameters to keep; those without a value are left out
   */
  public static Paging of(Paged<?> page, String path, Map<String, ?> kept) {
    return new Paging(
        page.before() == null ? null : href(path, kept, "before", page.before()),
        page.after() == null ? null : href(path, kept, "after", page.after()));
  }

  /** Whether there is any other page. */
  public boolean isNeeded() {
    return previous != null || next != null;
  }

  /** An address with these parameters and one more. */
  static String href(String path, Map<String, ?> kept, String name, String value) {
    Map<String, Object> all = new LinkedHashMap<>(kept);
    all.remove("before");
    all.remove("after");
    all.put(name, value);
    return href(path, all);
  }

  /** An address with these parameters; those without a value are left out. */
  public static String href(String path, Map<String, ?> parameters) {
    StringJoiner query = new StringJoiner("&", "?", "");
    query.setEmptyValue("");
    parameters.forEach(
        (name, value) -> {
          if (value != null && !value.toString().isEmpty()) {
            query.add(encoded(name) + "=" + encoded(value.toString()));
          }
        });
    return path + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
