package org.samverka.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;
import org.samverka.kernel.SafeText;

/**
 * A decision as it is typed.
 *
 * @param kronor whole kronor a year
 * @param conditions one on each line
 */
public record RulingForm(
    @Nullable DecisionOutcome outcome,
    @Nullable Long kronor,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String conditions,
    @Nullable LocalDate lastReportOn,
    String reasons,
    String reservations) {

  /** Nothing typed. */
  public static final RulingForm EMPTY = new RulingForm(null, null, null, null, "", null, "", "");

  private static final int LONGEST_REASONS = 8000;
  private static final int LONGEST_RESERVATIONS = 4000;
  private static final int LONGEST_CONDITION = 1000;
  private static final int MOST_CONDITIONS = 30;
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  /** The form filled in with a ruling, to be read through or corrected. */
  public static RulingForm of(Ruling ruling) {
    Period period = ruling.period();
    return new RulingForm(
        ruling.outcome(),
        ruling.outcome().grants() ? ruling.amountPerYear().kronor() : null,
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        String.join("\n", ruling.conditions()),
        ruling.lastReportOn(),
        ruling.reasons(),
        ruling.reservations());
  }

  /**
   * Reads what was typed. What belongs to a grant is not asked for when none is given.
   *
   * @throws org.samverka.kernel.InvalidInputException with every fault, by the field's name
   */
  public Ruling read() {
    Faults faults = new Faults();
    DecisionOutcome chosen = outcome == null ? DecisionOutcome.REJECTED : outcome;
    if (outcome == null || outcome == DecisionOutcome.DISMISSED) {
      faults.add("outcome", MessageKey.of("decision.fault.outcome"));
    }
    String why = faults.read("reasons", "", () -> SafeText.multiLine(reasons, LONGEST_REASONS));
    String against =
        faults.read(
            "reservations", "", () -> SafeText.optional(reservations, LONGEST_RESERVATIONS));
    if (!chosen.grants()) {
      faults.stop();
      return new Ruling(chosen, Money.ZERO, null, List.of(), null, why, against);
    }
    Money amount = amount(faults);
    Period period = period(faults);
    List<String> bound = faults.read("conditions", List.of(), this::readConditions);
    LocalDate report = lastReportOn == null ? NO_DAY : lastReportOn;
    if (lastReportOn == null) {
      faults.add("lastReportOn", MessageKey.of("kernel.date.empty"));
    } else if (from != null && !lastReportOn.isAfter(from)) {
      faults.add("lastReportOn", MessageKey.of("decision.fault.reportBeforeStart"));
    }
    faults.stop();
    return new Ruling(chosen, amount, period, bound, report, why, against);
  }

  private Money amount(Faults faults) {
    if (kronor == null) {
      faults.add("kronor", MessageKey.of("kernel.money.empty"));
      return Money.ZERO;
    }
    return faults.read("kronor", Money.ZERO, () -> Money.parse(Long.toString(kronor)));
  }

  private Period period(Faults faults) {
    Period none = new Period(NO_DAY, NO_DAY);
    if (from == null) {
      faults.add("from", MessageKey.of("kernel.date.empty"));
    }
    if (until == null) {
      faults.add("until", MessageKey.of("kernel.date.empty"));
    }
    if (from == null || until == null) {
      return none;
    }
    return faults.read("until", none, () -> new Period(from, until));
  }

  private List<String> readConditions() {
    List<String> lines =
        SafeText.optional(conditions, LONGEST_CONDITION * MOST_CONDITIONS)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> SafeText.singleLine(line, LONGEST_CONDITION))
            .toList();
    if (lines.size() > MOST_CONDITIONS) {
      throw new InvalidValueException(
          MessageKey.of("decision.fault.manyConditions", MOST_CONDITIONS));
    }
    return lines;
  }
}
