package org.samverka.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.MessageKey;

/**
 * One place in the main navigation.
 *
 * @param order where it stands; the smallest comes first
 * @param label its words
 * @param path where it leads, without the context path: {@code /applications}
 * @param below paths that belong to the place too, so that it is marked as the current one there
 * @param count how many things wait there; none is shown for null or zero
 */
public record NavigationItem(
    int order, MessageKey label, String path, List<String> below, @Nullable Integer count) {

  /** Copies the list. */
  public NavigationItem {
    below = List.copyOf(below);
  }

  /** A place. */
  public static NavigationItem of(int order, MessageKey label, String path) {
    return new NavigationItem(order, label, path, List.of(), null);
  }

  /** The same place, which these paths belong to as well. */
  public NavigationItem withBelow(String... paths) {
    return new NavigationItem(order, label, path, List.of(paths), count);
  }

  /** The same place with the number of things that wait there. */
  public NavigationItem withCount(int waiting) {
    return new NavigationItem(order, label, path, below, waiting);
  }

  /** Whether somebody who is at this path is at this place. */
  public boolean isAt(String current) {
    return covers(path, current) || below.stream().anyMatch(other -> covers(other, current));
  }

  private static boolean covers(String place, String current) {
    return current.equals(place)
        || (!place.equals("/") && current.startsWith(place + "/"))
        || current.equals(place + ".xhtml");
  }
}
