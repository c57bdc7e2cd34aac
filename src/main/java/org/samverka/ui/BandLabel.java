package org.samverka.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samverka.kernel.Texts;

/**
 * Says in words what the band shows. Only the exceptions are named, and the rest is counted, so
 * that somebody who hears it learns in one breath what somebody who sees it learns at a glance.
 */
final class BandLabel {

  private final Locale locale;
  private final BandWords words;

  BandLabel(Locale locale, BandWords words) {
    this.locale = locale;
    this.words = words;
  }

  /** Everything: the square in question, the exceptions, the rest. */
  String full(List<BandItem> items) {
    List<String> sentences = new ArrayList<>();
    List<BandItem> others = new ArrayList<>(items);
    items.stream()
        .filter(BandItem::current)
        .findFirst()
        .ifPresent(
            item -> {
              others.remove(item);
              sentences.add(text("ui.band.current", item.shortName(), one(item.state())));
            });
    sentences.addAll(rest(others, sentences.isEmpty()));
    return String.join(" ", sentences);
  }

  /** What stands beside the band: the exceptions, or that there are none. */
  String brief(List<BandItem> items) {
    Optional<State> rest = commonest(groups(items));
    List<String> exceptions = new ArrayList<>();
    groups(items)
        .forEach(
            (state, group) -> {
              if (!rest.equals(Optional.of(state))) {
                exceptions.add(sentence(state, group));
              }
            });
    return exceptions.isEmpty()
        ? String.join(" ", rest(items, true))
        : String.join(" ", exceptions);
  }

  private List<String> rest(List<BandItem> items, boolean everything) {
    Map<State, List<BandItem>> groups = groups(items);
    Optional<State> commonest = commonest(groups);
    List<String> sentences = new ArrayList<>();
    groups.forEach(
        (state, group) -> {
          if (!commonest.equals(Optional.of(state))) {
            sentences.add(sentence(state, group));
          }
        });
    commonest.ifPresent(
        state -> {
          List<BandItem> group = groups.getOrDefault(state, List.of());
          if (group.size() == 1) {
            sentences.add(sentence(state, group));
          } else {
            boolean all = everything && groups.size() == 1;
            sentences.add(
                text(all ? "ui.band.all" : "ui.band.others", count(group.size()), many(state)));
          }
        });
    return sentences;
  }

  private static Map<State, List<BandItem>> groups(List<BandItem> items) {
    Map<State, List<BandItem>> groups = new TreeMap<>(BandLabel::worstFirst);
    for (BandItem item : items) {
      groups.computeIfAbsent(item.state(), any -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  private static int worstFirst(State one, State other) {
    return Integer.compare(urgency(one), urgency(other));
  }

  private static int urgency(State state) {
    return switch (state) {
      case BRE -> 0;
      case LIM -> 1;
      case JUS -> 2;
      case INF -> 3;
      case NON -> 4;
      case MET -> 5;
    };
  }

  /** What is breached or has to be put right is always named, however many they are. */
  private static Optional<State> commonest(Map<State, List<BandItem>> groups) {
    State commonest = null;
    int size = 0;
    for (Map.Entry<State, List<BandItem>> group : groups.entrySet()) {
      boolean nameable = group.getKey() != State.BRE && group.getKey() != State.LIM;
      if (nameable && group.getValue().size() >= size) {
        commonest = group.getKey();
        size = group.getValue().size();
      }
    }
    if (commonest == null && groups.size() == 1) {
      commonest = groups.keySet().iterator().next();
    }
    return Optional.ofNullable(commonest);
  }

  private String sentence(State state, List<BandItem> group) {
    List<String> names = group.stream().map(BandItem::shortName).toList();
    String sentence =
        text("ui.band.some", joined(names), names.size() == 1 ? one(state) : many(state));
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
  }

  private String joined(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return text("ui.band.and", first, names.get(names.size() - 1));
  }

  private String count(int number) {
    return Texts.find("ui.number." + number, locale).orElseGet(() -> Integer.toString(number));
  }

  private String one(State state) {
    return Texts.of("ui.band." + words + "." + state + ".one", locale);
  }

  private String many(State state) {
    return Texts.of("ui.band." + words + "." + state + ".many", locale);
  }

  private String text(String key, String... arguments) {
    return Texts.of(key, List.of(arguments), locale);
  }
}
