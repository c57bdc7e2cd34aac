package org.samverka.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Texts;
import org.samverka.kernel.Written;

/**
 * How values are written on a page: {@code #{show.money(amount)}}. Nothing is written for nothing.
 * The parameters are plain objects because the expression language cannot choose between overloads
 * when a value is missing.
 */
@ApplicationScoped
@Named("show")
public class Show {

  @Inject private CurrentLanguage language;

  /** Whole kronor: 2 000 000 kr. */
  public String money(@Nullable Object kronor) {
    return kronor == null ? "" : Written.money(whole(kronor));
  }

  /** Large sums as a figure: 68,4 mnkr. */
  public String millions(@Nullable Object kronor) {
    if (kronor == null) {
      return "";
    }
    BigDecimal millions =
        BigDecimal.valueOf(whole(kronor)).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    NumberFormat format = NumberFormat.getInstance(language.getLocale());
    format.setMinimumFractionDigits(1);
    return format.format(millions)
        + Written.NO_BREAK
        + Texts.of("ui.money.millions", language.getLocale());
  }

  /** A whole number, its thousands apart. */
  public String number(@Nullable Object number) {
    return number == null ? "" : Written.number(whole(number));
  }

  /** A day in a table: 2026-11-23. */
  public String day(@Nullable Object when) {
    return when == null ? "" : dayOf(when).toString();
  }

  /** A day in a sentence: 23 november 2026. */
  public String date(@Nullable Object when) {
    return when == null ? "" : Written.date(dayOf(when), language.getLocale());
  }

  /** A time in a table: 2026-11-23 14:05, as the clocks in Stockholm show it. */
  public String time(@Nullable Object when) {
    return when == null ? "" : Written.minute(momentOf(when));
  }

  /** A time in a sentence: 23 november 2026 kl. 14.05. */
  public String moment(@Nullable Object when) {
    return when == null ? "" : Written.moment(momentOf(when), language.getLocale());
  }

  /** For the {@code datetime} attribute. */
  public String iso(@Nullable Object when) {
    return when == null ? "" : when.toString();
  }

  private static long whole(Object number) {
    if (number instanceof Number value) {
      return value.longValue();
    }
    throw new IllegalArgumentException("not a number: " + number.getClass());
  }

  private static LocalDate dayOf(Object when) {
    return when instanceof LocalDate day ? day : Written.day(momentOf(when));
  }

  private static Instant momentOf(Object when) {
    if (when instanceof Instant moment) {
      return moment;
    }
    if (when instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    if (when instanceof ZonedDateTime moment) {
      return moment.toInstant();
    }
    if (when instanceof LocalDateTime local) {
      return local.atZone(SamverkaClock.STOCKHOLM).toInstant();
    }
    throw new IllegalArgumentException("not a time: " + when.getClass());
  }
}
