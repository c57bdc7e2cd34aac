package org.samverka.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;

/**
 * What is asked of the register, as an address says it: the same names on the pages, in the
 * downloads and in the open data.
 *
 * @param filter which partners
 * @param sort in which order
 * @param descending whether the largest comes first
 */
public record RegisterQuestion(RegisterFilter filter, RegisterSort sort, boolean descending) {

  private static final int LONGEST_SEARCH = 100;

  /**
   * The sort parameter's values: the name of a column, after a dash when the largest comes first.
   */
  private static final Map<String, RegisterSort> SORTS =
      Map.of(
          "name", RegisterSort.NAME,
          "checked", RegisterSort.CHECKED,
          "amount", RegisterSort.AMOUNT,
          "until", RegisterSort.UNTIL);

  /**
   * Reads the parameters.
   *
   * @param parameter answers a parameter's value by its name; null when it is not there
   * @param today the present day, after which nobody can look
   * @param open whether only what everybody may see is asked for
   * @throws org.samverka.kernel.InvalidInputException naming each parameter that makes no sense
   */
  public static RegisterQuestion read(
      UnaryOperator<@Nullable String> parameter, LocalDate today, boolean open) {
    Faults faults = new Faults();
    Reader reader = new Reader(parameter, faults);
    RegisterFilter filter =
        new RegisterFilter(
            reader.search(),
            reader.value("group", RegisterQuestion::id),
            reader.value("district", RegisterQuestion::id),
            reader.value("programme", RegisterQuestion::id),
            reader.value("state", RegisterQuestion::overall),
            reader.value("least", RegisterQuestion::kronor),
            reader.value("most", RegisterQuestion::kronor),
            reader.value("day", text -> day(text, today)));
    String sort = reader.text("sort");
    boolean descending = sort.startsWith("-");
    RegisterSort column = sort.isEmpty() ? RegisterSort.NAME : SORTS.get(sort.replace("-", ""));
    if (column == null || (open && column == RegisterSort.CHECKED)) {
      faults.add("sort", MessageKey.of("register.fault.sort"));
    }
    faults.stop();
    return new RegisterQuestion(filter, column == null ? RegisterSort.NAME : column, descending);
  }

  /** The order, going on from a place. */
  public Order order(Order.@Nullable Place from, boolean backward) {
    return new Order(sort, descending, from, backward);
  }

  /** The sort parameter's value for a column. */
  public static String name(RegisterSort sort) {
    return SORTS.entrySet().stream()
        .filter(one -> one.getValue() == sort)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Reads one parameter after the other and gathers what is wrong. */
  private record Reader(UnaryOperator<@Nullable String> parameter, Faults faults) {

    String text(String name) {
      String given = parameter.apply(name);
      return given == null ? "" : given.strip();
    }

    String search() {
      return faults.read("search", "", () -> SafeText.optional(text("search"), LONGEST_SEARCH));
    }

    <T> @Nullable T value(String name, Function<String, T> reading) {
      String text = text(name);
      if (text.isEmpty()) {
        return null;
      }
      try {
        return reading.apply(text);
      } catch (InvalidValueException e) {
        faults.add(name, e.messageKey());
        return null;
      }
    }
  }

  private static Long id(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(MessageKey.of("register.fault.choice"));
    }
  }

  private static Overall overall(String text) {
    return Arrays.stream(Overall.values())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException(MessageKey.of("register.fault.choice")));
  }

  private static Long kronor(String text) {
    return Money.parseOrZero(text).kronor();
  }

  private static LocalDate day(String text, LocalDate today) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isAfter(today)) {
        throw new InvalidValueException(MessageKey.of("register.fault.ahead"));
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(MessageKey.of("register.fault.day"));
    }
  }
}
