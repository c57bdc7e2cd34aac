package org.samverka.kernel;

import java.util.Collection;

/**
 * An amount in whole kronor, never negative.
 *
 * @param kronor the amount
 */
public record Money(long kronor) implements Comparable<Money> {

  /** Nothing. */
  public static final Money ZERO = new Money(0);

  private static final long MOST = 999_999_999_999L;
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Refuses what is no amount. */
  public Money {
    if (kronor < 0 || kronor > MOST) {
      throw new IllegalArgumentException("not an amount");
    }
  }

  /**
   * Reads an amount that must be more than nothing: "850 000", "850000 kr".
   *
   * @throws InvalidValueException with the reason
   */
  public static Money parse(String text) {
    Money money = parseOrZero(text);
    if (money.kronor == 0) {
      throw fault("notPositive");
    }
    return money;
  }

  /**
   * As {@link #parse}, but nothing at all is an amount too: for the lines of a budget.
   *
   * @throws InvalidValueException with the reason
   */
  public static Money parseOrZero(String text) {
    String plain =
        Digits.plain(text)
            .toLowerCase(java.util.Locale.ROOT)
            .replaceFirst("(kr|kronor|sek|:-)$", "");
    if (plain.isEmpty()) {
      throw fault("empty");
    }
    if (plain.matches("-\\d+")) {
      throw fault("notPositive");
    }
    if (plain.matches("\\d+[.,]\\d{1,2}")) {
      throw fault("notWhole");
    }
    if (!plain.matches("\\d+")) {
      throw fault("notNumber");
    }
    if (plain.length() > 12) {
      throw fault("tooLarge");
    }
    return new Money(Long.parseLong(plain));
  }

  /** The sum. */
  public Money plus(Money other) {
    return new Money(Math.addExact(kronor, other.kronor));
  }

  /** How far apart two amounts are. */
  public Money distance(Money other) {
    return new Money(Math.abs(kronor - other.kronor));
  }

  /** The sum of all. */
  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(kronor, other.kronor);
  }

  /** As offices write it, with no-break spaces: 2 000 000 kr. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Long.toString(kronor));
    for (int i = text.length() - 3; i > 0; i -= 3) {
      text.insert(i, NO_BREAK_SPACE);
    }
    return text.append(NO_BREAK_SPACE).append("kr").toString();
  }

  private static InvalidValueException fault(String name) {
    return new InvalidValueException(MessageKey.of("kernel.money." + name));
  }
}
