package org.samverka.platform.demonstration;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;

/** A partnership while it runs: payments, reports each autumn, a visit now and then, a concern. */
final class Follow {

  private static final int YEARS = 4;
  private static final int PAY_MONTH = 2;
  private static final int PAY_DAY = 12;
  private static final int DAYS_TO_PAY = 9;

  private final Story.Setting city;
  private final CityAssociation association;
  private final Actor officer;
  private final long partnership;
  private final long yearly;
  private final Random random;
  private boolean leftToPay;

  Follow(
      Story.Setting city,
      CityAssociation association,
      Actor officer,
      long partnership,
      long yearly) {
    this.city = city;
    this.association = association;
    this.officer = officer;
    this.partnership = partnership;
    this.yearly = yearly;
    this.random = city.random();
  }

  /** Plans what is going to happen from today on. */
  void begin() {
    LocalDate today = day();
    for (int year = today.getYear(); year < today.getYear() + YEARS; year++) {
      plan(LocalDate.of(year, PAY_MONTH, PAY_DAY), this::pay);
      plan(LocalDate.of(year, 8, 20), this::report);
      plan(LocalDate.of(year, 3, 20), this::report);
      plan(LocalDate.of(year, 9, 12), this::accept);
      plan(LocalDate.of(year, 4, 15), this::accept);
      if (random.nextInt(5) == 0) {
        plan(LocalDate.of(year, 5, 10), () -> city.partners().visit(officer, partnership));
      }
    }
    if (random.nextInt(9) == 0) {
      plan(city.today().minusDays(20 + random.nextInt(60)), this::concern);
    }
  }

  /**
   * This year's payment waits for the payment approver on whatever day the city is built: the
   * officer held it back in January and has let it go lately; in the first weeks of a year it is
   * simply not released yet.
   */
  void leaveOneToPay() {
    plan(day().plusDays(DAYS_TO_PAY), this::pay);
    LocalDate held = LocalDate.of(city.today().getYear(), 1, 12);
    LocalDate released = city.today().minusDays(DAYS_TO_PAY);
    leftToPay = true;
    if (held.isBefore(released)) {
      plan(held, () -> city.partners().withhold(officer, partnership));
      plan(released, () -> city.partners().release(officer, partnership));
    }
  }

  private void pay() {
    boolean thisYear = day().getYear() == city.today().getYear();
    if (!leftToPay || !thisYear) {
      city.partners().pay(partnership);
    }
  }

  private LocalDate day() {
    return LocalDate.ofInstant(city.timetable().now(), SamverkaClock.STOCKHOLM);
  }

  private void plan(LocalDate day, Runnable deed) {
    Instant moment = Calendar.morning(day).plusSeconds(random.nextInt(6) * 3600L);
    if (moment.isAfter(city.timetable().now())) {
      city.timetable().at(moment, deed);
    }
  }

  private void report() {
    if (random.nextInt(12) != 0) {
      city.partners().report(association, partnership, yearly, random);
    }
  }

  private void accept() {
    city.partners().acceptReports(officer, partnership);
  }

  private void concern() {
    var concerns = city.material().concerns();
    JsonObject concern = concerns.get(random.nextInt(concerns.size()));
    long commitment = city.partners().commitment(concern.getString("code"));
    long deviation =
        city.partners().deviation(officer, partnership, commitment, concern.getString("text"));
    Instant now = city.timetable().now();
    city.timetable()
        .at(
            Calendar.atWork(now, 2, 6, random),
            () -> city.partners().giveNotice(officer, deviation));
    boolean founded = random.nextInt(3) == 0;
    city.timetable()
        .at(
            Calendar.atWork(now, 23, 27, random),
            () -> {
              if (founded) {
                city.partners().requirePlan(officer, deviation);
              } else {
                city.partners().findUnfounded(officer, deviation);
              }
            });
  }
}
