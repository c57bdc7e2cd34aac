package org.samverka.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;

/** The rules of deciding that need no database. */
class DecisionRulesTest {

  private static final DelegationPolicy SCHEME =
      new DelegationPolicy(
          Map.of(
              DecisionBody.DELEGATE_UNIT, new Money(50_000),
              DecisionBody.DELEGATE_DEPARTMENT, new Money(118_400),
              DecisionBody.COMMITTEE, new Money(5_000_000)));

  @Test
  void an_amount_goes_to_the_lowest_level_that_may_decide_on_it() {
    assertEquals(DecisionBody.DELEGATE_UNIT, SCHEME.lowestFor(new Money(50_000)));
    assertEquals(DecisionBody.DELEGATE_DEPARTMENT, SCHEME.lowestFor(new Money(50_001)));
    assertEquals(DecisionBody.DELEGATE_DEPARTMENT, SCHEME.lowestFor(new Money(118_400)));
    assertEquals(DecisionBody.COMMITTEE, SCHEME.lowestFor(new Money(118_401)));
    assertEquals(DecisionBody.BOARD, SCHEME.lowestFor(new Money(5_000_001)));
  }

  @Test
  void the_board_has_no_limit() {
    assertTrue(SCHEME.allows(DecisionBody.BOARD, new Money(900_000_000)));
  }

  @Test
  void a_grant_is_measured_over_all_its_years() {
    assertEquals(new Money(90_000), granted(30_000, "2027-01-01", "2029-12-31").total());
    assertEquals(new Money(30_000), granted(30_000, "2027-01-01", "2027-12-31").total());
    assertEquals(new Money(30_000), granted(30_000, "2027-03-01", "2027-12-31").total());
    assertEquals(new Money(60_000), granted(30_000, "2027-01-01", "2028-01-01").total());
  }

  @Test
  void the_price_base_amount_of_the_year_counts_else_the_last_one_known() {
    List<PriceBaseAmount> known =
        List.of(new PriceBaseAmount(2027, 60_000, "SFS"), new PriceBaseAmount(2026, 59_200, "SFS"));
    assertEquals(59_200, DelegationScheme.baseAmount(known, 2026).kronor());
    assertEquals(60_000, DelegationScheme.baseAmount(known, 2029).kronor());
    assertEquals(59_200, DelegationScheme.baseAmount(known, 2020).kronor());
  }

  @Test
  void more_than_half_of_the_members_must_take_part() {
    List<Attendee> six = List.of(member(1), member(2), member(3), member(4), member(5), member(6));
    assertFalse(Quorum.of(13, six, Set.of()).isReached());
    assertFalse(Quorum.of(12, six, Set.of()).isReached());
    assertTrue(Quorum.of(11, six, Set.of()).isReached());
  }

  @Test
  void a_deputy_steps_in_for_whoever_is_recused() {
    List<Attendee> present = List.of(member(1), member(2), deputy(3));
    assertEquals(List.of("2", "3"), Quorum.of(3, present, Set.of(1L)).taking());
    assertEquals(List.of("1", "2"), Quorum.of(3, present, Set.of()).taking());
    assertEquals(List.of("2"), Quorum.of(3, present, Set.of(1L, 3L)).taking());
  }

  @Test
  void three_weeks_run_from_the_day_the_notice_went_up() {
    assertEquals(day("2026-03-24"), AppealTime.lastDay(day("2026-03-03")));
  }

  @Test
  void a_last_day_on_a_weekend_or_a_holiday_moves() {
    assertEquals(day("2026-11-30"), AppealTime.lastDay(day("2026-11-07")), "a Saturday");
    assertEquals(day("2026-12-28"), AppealTime.lastDay(day("2026-12-03")), "Christmas Eve");
    assertEquals(day("2026-06-22"), AppealTime.lastDay(day("2026-05-29")), "Midsummer Eve");
    assertEquals(day("2026-04-07"), AppealTime.lastDay(day("2026-03-13")), "Good Friday");
  }

  @Test
  void the_time_is_over_only_when_the_last_day_has_passed() {
    assertFalse(AppealTime.isOver(day("2026-03-24"), day("2026-03-24")));
    assertTrue(AppealTime.isOver(day("2026-03-24"), day("2026-03-25")));
  }

  @Test
  void minutes_are_approved_within_14_days_and_announced_within_two() {
    assertEquals(day("2026-03-15"), AppealTime.approveBy(day("2026-03-01")));
    assertEquals(day("2026-03-03"), AppealTime.postBy(day("2026-03-01")));
  }

  @Test
  void a_name_is_flagged_also_when_it_is_written_otherwise() {
    assertTrue(NameMatch.same("Anna-Lena Berg", "anna lena berg"));
    assertTrue(NameMatch.same("Berg, Anna", "Anna Berg"));
    assertTrue(NameMatch.same("Anna Maria Berg", "Anna Berg"));
    assertFalse(NameMatch.same("Anna Berg", "Anna Bergman"));
    assertFalse(NameMatch.same("Anna Berg", "Berg"));
  }

  @Test
  void paragraphs_in_a_row_are_drawn_together() {
    assertEquals("§\u00a07", Paragraphs.marks(List.of(7)));
    assertEquals("§§\u00a012–15, 17", Paragraphs.marks(List.of(12, 13, 14, 15, 17)));
    assertEquals("", Paragraphs.marks(List.of()));
  }

  @Test
  void every_fault_of_a_decision_is_told_at_once() {
    InvalidInputException faults =
        assertThrows(
            InvalidInputException.class,
            () ->
                new RulingForm(
                        DecisionOutcome.GRANTED,
                        0L,
                        day("2027-12-31"),
                        day("2027-01-01"),
                        "",
                        null,
                        "",
                        "")
                    .read());
    assertEquals(Set.of("reasons", "kronor", "until", "lastReportOn"), faults.faults().keySet());
  }

  @Test
  void a_no_asks_for_reasons_only() {
    Ruling no =
        new RulingForm(DecisionOutcome.REJECTED, 5L, null, null, "x", null, "Därför.", "").read();
    assertEquals(Money.ZERO, no.amountPerYear());
    assertEquals(List.of(), no.conditions());
    assertEquals(Money.ZERO, no.total());
  }

  @Test
  void conditions_are_one_a_line() {
    Ruling yes =
        new RulingForm(
                DecisionOutcome.GRANTED,
                40_000L,
                day("2027-01-01"),
                day("2027-12-31"),
                "Rapport i juni.\n\n  Träffarna är öppna för alla. ",
                day("2028-02-01"),
                "Därför.",
                "")
            .read();
    assertEquals(List.of("Rapport i juni.", "Träffarna är öppna för alla."), yes.conditions());
    assertEquals(yes, RulingForm.of(yes).read());
  }

  private static Ruling granted(long kronor, String from, String until) {
    return new Ruling(
        DecisionOutcome.GRANTED,
        new Money(kronor),
        new Period(day(from), day(until)),
        List.of(),
        day(until).plusMonths(2),
        "Därför.",
        "");
  }

  private static Attendee member(long seat) {
    return new Attendee(seat, Long.toString(seat), SeatKind.MEMBER, true);
  }

  private static Attendee deputy(long seat) {
    return new Attendee(seat, Long.toString(seat), SeatKind.DEPUTY, false);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
