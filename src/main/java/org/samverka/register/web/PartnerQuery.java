package org.samverka.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ChoiceList;
import org.samverka.register.Order;
import org.samverka.register.Overall;
import org.samverka.register.Placed;
import org.samverka.register.RegisterFilter;
import org.samverka.register.RegisterNames;
import org.samverka.register.RegisterQuestion;
import org.samverka.register.RegisterSort;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Keyset;
import org.samverka.ui.Messages;
import org.samverka.ui.Option;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** What the address of a list asks for, and what the search form above the list offers. */
@RequestScoped
@Named("partnerQuery")
public class PartnerQuery {

  /** How many lines a page has. */
  static final int SIZE = 25;

  private static final List<String> NAMES =
      List.of("search", "group", "district", "programme", "state", "least", "most", "day", "sort");

  private static final RegisterQuestion NOTHING_ASKED =
      new RegisterQuestion(RegisterFilter.EVERYBODY, RegisterSort.NAME, false);

  @Inject private RegisterNames names;
  @Inject private SamverkaClock clock;
  @Inject private CurrentLanguage language;
  @Inject private Messages messages;
  @Inject private Errors errors;

  private final Map<String, String> typed = new HashMap<>();
  private RegisterQuestion question = NOTHING_ASKED;
  private boolean open;

  /**
   * Reads what was typed. A fault is shown above the list and beside its field.
   *
   * @param publicly whether only what everybody may see is asked for
   * @return whether it can be answered
   */
  boolean read(boolean publicly) {
    open = publicly;
    return errors.attempt(
        () -> question = RegisterQuestion.read(typed::get, clock.today(), publicly));
  }

  /** Goes on as if nothing had been asked; what was typed stays in its field. */
  void askNothing() {
    question = NOTHING_ASKED;
  }

  RegisterQuestion question() {
    return question;
  }

  /** A page of the list, from where the address says. */
  <T extends Placed> Paged<T> page(Function<Order, List<T>> reading) {
    Keyset at = Keyset.of(typed.get("after"), typed.get("before"));
    Optional<Order.Place> from =
        at.from().flatMap(values -> Order.Place.read(question.sort(), values));
    Keyset known = from.isPresent() ? at : Keyset.START;
    return Paged.of(
        reading.apply(question.order(from.orElse(null), known.isBackward())),
        SIZE,
        known,
        row -> {
          Order.Place place = row.place(question.sort());
          return Keyset.cursor(place.value(), Long.toString(place.partnershipId()));
        });
  }

  /** The day at whose end the partners are shown; today when none was asked for. */
  LocalDate day() {
    LocalDate asked = question.filter().day();
    return asked == null ? clock.today() : asked;
  }

  /** What was typed, by the name of the parameter; the page fills it. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** The parameters that a link keeps, in a fixed order. */
  public Map<String, String> getKept() {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = typed.get(name);
      if (value != null && !value.isBlank()) {
        kept.put(name, value);
      }
    }
    return kept;
  }

  /** An address with the same search. */
  public String href(String path) {
    return Paging.href(path, getKept());
  }

  /** An address with the same search and one more parameter. */
  public String href(String path, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(getKept());
    all.put(name, value);
    return Paging.href(path, all);
  }

  /** Whether the search leaves somebody out. */
  public boolean isNarrow() {
    return question.filter().isNarrow();
  }

  /** Whether a day that has been is shown. */
  public boolean isPast() {
    return day().isBefore(clock.today());
  }

  /** What a link to a partner adds to show the same day. */
  public String getDayParameter() {
    return isPast() ? "&day=" + day() : "";
  }

  /** The day that is shown. */
  public LocalDate getDay() {
    return day();
  }

  /** What stands in the field of the day: what was typed there, else the day that is shown. */
  public String getTypedDay() {
    String day = value("day");
    return day.isBlank() ? day().toString() : day;
  }

  /** The address of the same list sorted by a column; by the column again, the other way. */
  public String sortHref(String path, String column) {
    boolean again = column.equals(RegisterQuestion.name(question.sort()));
    Map<String, String> all = new LinkedHashMap<>(getKept());
    all.put("sort", again && !question.descending() ? "-" + column : column);
    return Paging.href(path, all);
  }

  /** For {@code aria-sort}: how the list is sorted by a column. */
  public String sorted(String column) {
    if (!column.equals(RegisterQuestion.name(question.sort()))) {
      return "none";
    }
    return question.descending() ? "descending" : "ascending";
  }

  /** The target groups. */
  public List<Option> getGroups() {
    return options(names.of(ChoiceList.TARGET_GROUP, tongue()));
  }

  /** The districts. */
  public List<Option> getDistricts() {
    return options(names.of(ChoiceList.DISTRICT, tongue()));
  }

  /** The programmes. */
  public List<Option> getProgrammes() {
    return options(names.programmes(tongue()));
  }

  /** How partners can stand by their commitments. */
  public List<Option> getStates() {
    List<Option> options = new ArrayList<>();
    options.add(everybody());
    for (Overall overall : Overall.values()) {
      options.add(new Option(overall.name(), messages.name(overall)));
    }
    return options;
  }

  /** Whether the list is the public one. */
  public boolean isOpen() {
    return open;
  }

  /** What was typed for a parameter; empty for nothing. */
  public String value(String name) {
    @Nullable String value = typed.get(name);
    return value == null ? "" : value;
  }

  TextLanguage tongue() {
    return TextLanguage.of(language.getTag());
  }

  private List<Option> options(Map<Long, String> all) {
    List<Option> options = new ArrayList<>();
    options.add(everybody());
    all.forEach((id, name) -> options.add(new Option(Long.toString(id), name)));
    return options;
  }

  private Option everybody() {
    return new Option("", messages.get("register.search.all"));
  }
}
