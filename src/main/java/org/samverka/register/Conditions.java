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
    Conditions conditions = new Conditions();
    if (day == null) {
      conditions.add("e.validUntil = :until", "until", RegisterEntry.OPEN);
    } else {
      conditions.add("e.validFrom <= :day", "day", day);
      conditions.texts.add("e.validUntil > :day");
    }
    return conditions;
  }

  /**
   * What a filter asks for.
   *
   * @param open whether only what everybody may see is meant
   */
  static Conditions of(RegisterFilter filter, boolean open) {
    Conditions conditions = on(filter.day());
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
    conditions.optional("e.amountPerYear >= :least", "least", filter.least());
    conditions.optional("e.amountPerYear <= :most", "most", filter.most());
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
  void goOn(Order order) {
    Order.Place from = order.from();
    if (from == null) {
      return;
    }
    String column = "e." + order.sort().property();
    String beyond = order.isUpwards() ? " > " : " < ";
    add(
        column + beyond.stripTrailing() + "= :value",
        "value",
        order.sort().read(from.value()).orElseThrow());
    add(
        "(" + column + beyond + ":value or e.partnershipId" + beyond + ":id)",
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
