package org.samverka.monitoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Shows counts of people without pointing anybody out: one to four is shown as fewer than five. If
 * a single group of a sum is hidden, the smallest other is hidden too, since the sum would give it
 * away.
 */
public final class SmallCounts {

  private static final int FEWEST = 5;

  private SmallCounts() {}

  /** Whether a count may not be shown as it is. Nobody is nobody's secret. */
  public static boolean isSmall(int count) {
    return count > 0 && count < FEWEST;
  }

  /** The groups whose counts are hidden when the sum of all is shown as well. */
  public static Set<AgeGroup> hidden(Map<AgeGroup, Integer> counts) {
    Set<AgeGroup> hidden = new HashSet<>();
    counts.forEach(
        (group, count) -> {
          if (isSmall(count)) {
            hidden.add(group);
          }
        });
    if (hidden.size() == 1) {
      smallestOther(counts, hidden, false)
          .or(() -> smallestOther(counts, hidden, true))
          .ifPresent(hidden::add);
    }
    return hidden;
  }

  /** The sum. */
  public static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static java.util.Optional<AgeGroup> smallestOther(
      Map<AgeGroup, Integer> counts, Set<AgeGroup> hidden, boolean empty) {
    Map<AgeGroup, Integer> others = new EnumMap<>(AgeGroup.class);
    others.putAll(counts);
    others.keySet().removeAll(hidden);
    others.values().removeIf(count -> (count == 0) != empty);
    return others.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
