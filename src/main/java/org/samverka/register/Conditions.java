package org.samverka.register;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Search;

/** The conditions of a query on the register, joined by "and", with their values. */
final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Conditions() {}

  /** What held at the end of a day; what holds now for null. */
  static Conditions on(@Nullable LocalDate day) {
    return on(day, "e");
  }

  private static Conditions on(@Nullable LocalDate day, String place) {
    Conditions conditions = new Conditions();
    if (day == null) {
      conditions.add(place + ".validUntil = :until", "until", RegisterEntry.OPEN);
    } else {
      conditions.add(place + ".validFrom <= :day", "day", day);
      conditions.texts.add(place + ".validUntil > :day");
    }
    return conditions;
  }

  /**
   * What a filter asks for.
   *
   * @param open whether only what everybody may see is meant
   */
  static Conditions of(RegisterFilter filter, boolean open) {
    return of(filter, open, "e", "e");
  }

  /**
   * What a page of a list asks for. What the index of its order holds is asked of the place.
   *
   * @param open whether only what everybody may see is meant
   * @param place by what name the row's place in the order is known: "e", or another for a second
   *     look at the same row
   */
  static Conditions ofPage(RegisterFilter filter, boolean open, Order order, String place) {
    String amount = order.sort() == RegisterSort.AMOUNT ? place : "e";
    Conditions conditions = of(filter, open, place, amount);
    if (!place.equals("e")) {
      conditions.texts.add("e.id = " + place + ".id");
    }
    conditions.goOn(order, place);
    return conditions;
  }

  private static Conditions of(RegisterFilter filter, boolean open, String place, String amount) {
    Conditions conditions = on(filter.day(), place);
    if (open) {
      conditions.published();
    }
    int number = 0;
    for (String word : filter.search().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        String name = "word" + number++;
        conditions.add(
            "e.searchText like :" + name + " escape '!'", name, "% " + Search.escaped(word) + "%");
      }
    }
    conditions.choice("e.targetGroups", "group", filter.targetGroup());
    conditions.choice("e.districts", "district", filter.district());
    conditions.optional("e.programmeId = :programme", "programme", filter.programme());
    conditions.optional(
        open ? "e.publicOverall = :overall" : "e.overall = :overall", "overall", filter.overall());
    conditions.optional(amount + ".amountPerYear >= :least", "least", filter.least());
    conditions.optional(amount + ".amountPerYear <= :most", "most", filter.most());
    return conditions;
  }

  /** What a filter asks for of the sums that are kept. */
  static Conditions ofSums(RegisterFilter filter) {
    Conditions conditions = new Conditions();
    conditions.add("s.targetGroup = :group", "group", orAny(filter.targetGroup()));
    conditions.add("s.district = :district", "district", orAny(filter.district()));
    if (filter.day() == null) {
      conditions.add("s.validFrom = :until", "until", RegisterEntry.OPEN);
    } else {
      conditions.add("s.validFrom <= :day", "day", filter.day());
    }
    conditions.optional("s.programmeId = :programme", "programme", filter.programme());
    conditions.optional("s.overall = :overall", "overall", filter.overall());
    return conditions;
  }

  void published() {
    add("e.published = :published", "published", 1);
  }

  /**
   * The rows beyond a place. The first comparison alone already says where in the index to begin;
   * an "or" by itself would not.
   */
  private void goOn(Order order, String place) {
    Order.Place from = order.from();
    if (from == null) {
      return;
    }
    String column = place + "." + order.sort().property();
    String beyond = order.isUpwards() ? " > " : " < ";
    add(
        column + beyond.stripTrailing() + "= :value",
        "value",
        order.sort().read(from.value()).orElseThrow());
    add(
        "(" + column + beyond + ":value or " + place + ".partnershipId" + beyond + ":id)",
        "id",
        from.partnershipId());
  }

  void add(String text, String name, Object value) {
    texts.add(text);
    values.put(name, value);
  }

  /** The conditions as JPQL, beginning with "where". */
  String text() {
    return " where " + String.join(" and ", texts);
  }

  /** Fills in the values. */
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }

  private static long orAny(@Nullable Long id) {
    return id == null ? RegisterSum.ANY : id;
  }

  private void optional(String text, String name, @Nullable Object value) {
    if (value != null) {
      add(text, name, value);
    }
  }

  private void choice(String column, String name, @Nullable Long id) {
    if (id != null) {
      add(column + " like :" + name, name, "% " + id + " %");
    }
  }
}
