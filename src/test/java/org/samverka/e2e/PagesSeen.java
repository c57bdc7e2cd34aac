package org.samverka.e2e;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which pages axe has looked at in this run, and in which language. */
final class PagesSeen {

  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

  private PagesSeen() {}

  /** Remembers that the page at an address was looked at. */
  static void remember(String address, String language) {
    SEEN.add(entry(address, language));
  }

  /** Whether the page at an address has been looked at in a language. */
  static boolean has(String address, String language) {
    return SEEN.contains(entry(address, language));
  }

  private static String entry(String address, String language) {
    String path = URI.create(address).getPath().replaceFirst("\\.xhtml$", "");
    return (path.isEmpty() || path.equals("/") ? "/index" : path) + " " + language;
  }
}
