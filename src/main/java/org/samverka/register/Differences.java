package org.samverka.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By how much a change of the register's rows changes the totals from a day on. Whatever is left
 * and entered again as it was makes no difference.
 */
final class Differences {

  private final LocalDate day;
  private final Map<RegisterSum.Key, Totals> byKey = new LinkedHashMap<>();

  Differences(LocalDate day) {
    this.day = day;
  }

  /** Is no longer shown as it is now. */
  void leaves(RegisterEntry entry) {
    add(entry, entry.counted().negated());
  }

  /** Is shown as it is now. */
  void enters(RegisterEntry entry) {
    add(entry, entry.counted());
  }

  /** What has to be added to the sums. */
  List<RegisterSum> sums() {
    return byKey.entrySet().stream()
        .filter(one -> !one.getValue().equals(Totals.NONE))
        .map(one -> new RegisterSum(one.getKey(), one.getValue()))
        .toList();
  }

  private void add(RegisterEntry entry, Totals change) {
    for (long group : orAny(entry.targetGroups())) {
      for (long district : orAny(entry.districts())) {
        for (LocalDate from : List.of(day, RegisterEntry.OPEN)) {
          byKey.merge(
              new RegisterSum.Key(group, district, entry.programmeId(), entry.overall(), from),
              change,
              Totals::plus);
        }
      }
    }
  }

  private static List<Long> orAny(List<Long> ids) {
    List<Long> all = new ArrayList<>(ids);
    all.add(RegisterSum.ANY);
    return all;
  }
}
