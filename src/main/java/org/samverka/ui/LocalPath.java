package org.samverka.ui;

import org.jspecify.annotations.Nullable;

/** Tells an address within the portal from one that would lead somebody elsewhere. */
public final class LocalPath {

  private static final int LONGEST = 2000;

  private LocalPath() {}

  /**
   * The path if it stays within the portal, else {@code /}.
   *
   * <p>A browser takes {@code //host}, {@code /\host} and a path with a tab or a line break between
   * its slashes for another site, so none of these passes.
   */
  public static String orHome(@Nullable String path) {
    return path != null && isLocal(path) ? path : "/";
  }

  private static boolean isLocal(String path) {
    if (path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) {
      return false;
    }
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
  }
}
