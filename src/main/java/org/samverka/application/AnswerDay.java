package org.samverka.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;

/** The last day that an association is given to answer something. */
public final class AnswerDay {

  private AnswerDay() {}

  /**
   * The day, if it can be one.
   *
   * @param mostDays how far off it may be
   * @throws InvalidValueException when it is missing, not after today, or too far off
   */
  public static LocalDate checked(@Nullable LocalDate day, LocalDate today, int mostDays) {
    if (day == null) {
      throw new InvalidValueException(MessageKey.of("kernel.date.empty"));
    }
    if (!day.isAfter(today)) {
      throw new InvalidValueException(
          MessageKey.of("application.fault.dayPast", today.plusDays(1)));
    }
    if (day.isAfter(today.plusDays(mostDays))) {
      throw new InvalidValueException(
          MessageKey.of("application.fault.dayFar", today.plusDays(mostDays)));
    }
    return day;
  }
}
