package org.samverka.it.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.SqlCounter;
import org.samverka.it.identity.People;
import org.samverka.register.Order;
import org.samverka.register.Overall;
import org.samverka.register.PartnerRow;
import org.samverka.register.PublicPartner;
import org.samverka.register.PublicRegister;
import org.samverka.register.RegisterFilter;
import org.samverka.register.RegisterService;
import org.samverka.register.RegisterSort;
import org.samverka.register.Totals;

@ContainerTest
class PartnerListIT {

  @Inject RegisterService register;
  @Inject PublicRegister open;
  @Inject RegisterRows rows;
  @Inject People people;
  @Inject SqlCounter sql;

  @Test
  void names_stand_in_swedish_order() {
    long programme = rows.programme();
    for (String name : List.of("Östan", "Zenit", "Ärlan", "Åkern", "ada", "Bo")) {
      rows.put(rows.row(programme, name));
    }
    assertEquals(
        List.of("ada", "Bo", "Zenit", "Åkern", "Ärlan", "Östan"),
        names(all(programme, null, RegisterSort.NAME, false)));
  }

  @Test
  void each_way_of_sorting_pages_to_the_last_row_and_back_without_losing_or_repeating_one() {
    long programme = rows.programme();
    for (int i = 0; i < 53; i++) {
      // Each has changed on the second of May, and stood elsewhere in every order until then.
      RegisterRows.Row before = standing(programme, i).valid(day(1, 1), day(5, 2));
      rows.put(before, standing(programme, i + 1).of(before).valid(day(5, 2), RegisterRows.OPEN));
    }
    for (@Nullable LocalDate day : Arrays.asList(null, day(5, 1), day(5, 2))) {
      for (RegisterSort sort : RegisterSort.values()) {
        for (boolean descending : new boolean[] {false, true}) {
          String told = sort + " " + descending + " " + day;
          List<PartnerRow> whole = all(programme, day, sort, descending);
          assertEquals(53, whole.size());
          assertEquals(53, whole.stream().map(PartnerRow::partnershipId).distinct().count(), told);
          assertEquals(whole, paged(programme, day, sort, descending), told);
          assertEquals(
              whole.subList(10, 20),
              backFrom(programme, day, sort, descending, whole.get(20)),
              told + " backwards");
        }
      }
    }
    for (@Nullable LocalDate day : Arrays.asList(null, day(5, 1))) {
      for (RegisterSort sort : RegisterSort.values()) {
        RegisterFilter limits =
            new RegisterFilter("", null, null, programme, null, 101_000L, 102_000L, day);
        assertEquals(
            all(programme, day, sort, true).stream()
                .filter(row -> row.amountPerYear() >= 101_000 && row.amountPerYear() <= 102_000)
                .toList(),
            register.page(
                people.staff("Ledamot Gräns", Role.BOARD_MEMBER),
                limits,
                new Order(sort, true, null, false),
                100));
      }
    }
    assertEquals(
        List.of(100_000L, 100_000L),
        all(programme, day(5, 1), RegisterSort.AMOUNT, false).stream()
            .map(PartnerRow::amountPerYear)
            .limit(2)
            .toList());
  }

  private RegisterRows.Row standing(long programme, int i) {
    return rows.row(programme, "Förening " + (char) ('A' + i % 7))
        .amount(100_000 + i % 5 * 1000L)
        .checked(LocalDate.of(2026, 1 + i % 3, 1))
        .until(LocalDate.of(2027 + i % 2, 6, 30));
  }

  @Test
  void each_filter_leaves_the_others_out() {
    long programme = rows.programme();
    rows.put(
        rows.row(programme, "Nattkaféet Lyktan")
            .activity("Mat och värme")
            .groups("101 107")
            .amount(1_240_000)
            .stands("", "BREACHED", 1, "", "ALL_MET"),
        rows.row(programme, "Regnbågens Röst").groups("110").districts("152 154").amount(420_000),
        rows.row(programme, "Hundra%_hjälp").groups("10").amount(30_000));
    assertEquals(List.of("Nattkaféet Lyktan"), found(filter(programme, "lykt", null, null)));
    assertEquals(List.of("Nattkaféet Lyktan"), found(filter(programme, "MAT natt", null, null)));
    assertEquals(List.of("Hundra%_hjälp"), found(filter(programme, "hundra%_", null, null)));
    assertEquals(List.of(), found(filter(programme, "yktan", null, null)));
    assertEquals(List.of("Nattkaféet Lyktan"), found(filter(programme, "", 107L, null)));
    assertEquals(List.of("Hundra%_hjälp"), found(filter(programme, "", 10L, null)));
    assertEquals(
        List.of("Nattkaféet Lyktan"), found(filter(programme, "", null, Overall.BREACHED)));
    assertEquals(
        List.of("Regnbågens Röst"),
        found(new RegisterFilter("", null, 154L, programme, null, null, null, null)));
    assertEquals(
        List.of("Regnbågens Röst"),
        found(new RegisterFilter("", null, null, programme, null, 400_000L, 500_000L, null)));
  }

  @Test
  void a_day_that_has_been_shows_what_held_at_its_end() {
    long programme = rows.programme();
    RegisterRows.Row before =
        rows.row(programme, "Före").valid(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 2));
    rows.put(before, rows.row(programme, "Efter").of(before).valid(day(5, 2), RegisterRows.OPEN));
    assertEquals(List.of(), found(on(programme, LocalDate.of(2025, 12, 31))));
    assertEquals(List.of("Före"), found(on(programme, day(5, 1))));
    assertEquals(List.of("Efter"), found(on(programme, day(5, 2))));
    assertEquals(List.of("Efter"), found(on(programme, null)));
    Actor member = people.staff("Ledamot Lo", Role.BOARD_MEMBER);
    assertEquals(
        "Före", register.partner(member, before.partnership(), day(5, 1)).associationName());
    assertEquals("Efter", register.partner(member, before.partnership(), null).associationName());
  }

  @Test
  void the_whole_list_adds_up_and_an_empty_one_to_nothing() {
    long programme = rows.programme();
    rows.put(
        rows.row(programme, "En").amount(100_000),
        rows.row(programme, "Två").amount(200_000).stands("", "TO_PUT_RIGHT", 2, "", "ALL_MET"),
        rows.row(programme, "Tre").amount(300_000).matters(2));
    Actor member = people.staff("Ledamot Li", Role.BOARD_MEMBER);
    assertEquals(new Totals(3, 600_000, 2, 1), register.totals(member, on(programme, null)));
    assertEquals(new Totals(0, 0, 0, 0), register.totals(member, on(rows.programme(), null)));
  }

  @Test
  void a_page_is_one_statement_however_many_rows_it_has() {
    long few = rows.programme();
    long many = rows.programme();
    rows.put(rows.row(few, "Ensam"));
    rows.put(
        IntStream.range(0, 60)
            .mapToObj(i -> rows.row(many, "Förening " + i))
            .toArray(RegisterRows.Row[]::new));
    Actor member = people.staff("Ledamot Mi", Role.BOARD_MEMBER);
    for (long programme : new long[] {few, many}) {
      assertEquals(
          1, sql.count(() -> register.page(member, on(programme, day(6, 1)), Order.BY_NAME, 50)));
      assertEquals(
          1, sql.count(() -> register.page(member, on(programme, null), Order.BY_NAME, 50)));
      assertEquals(1, sql.count(() -> register.totals(member, on(programme, null))));
      assertEquals(
          1, sql.count(() -> open.page(Actor.PUBLIC, on(programme, null), Order.BY_NAME, 50)));
    }
  }

  @Test
  void the_public_sees_running_partners_and_decided_states_only() {
    long programme = rows.programme();
    RegisterRows.Row suspended = rows.row(programme, "Vilande").hidden();
    rows.put(
        suspended,
        rows.row(programme, "Granskad").stands("7Q", "TO_PUT_RIGHT", 1, "7M", "ALL_MET"));
    List<PublicPartner> shown = open.page(Actor.PUBLIC, on(programme, null), Order.BY_NAME, 10);
    assertEquals(List.of("Granskad"), shown.stream().map(PublicPartner::associationName).toList());
    assertEquals(Overall.ALL_MET, shown.get(0).overall());
    assertTrue(
        open.page(
                Actor.PUBLIC, filter(programme, "", null, Overall.TO_PUT_RIGHT), Order.BY_NAME, 10)
            .isEmpty(),
        "a filter must not tell what the list hides");
  }

  @Test
  void who_does_not_work_for_the_city_reads_the_public_part_only() {
    for (Actor stranger :
        List.of(
            Actor.PUBLIC, people.citizen("Förening"), people.staff("V", Role.CONCERN_HANDLER))) {
      assertThrows(
          RefusedException.class,
          () -> register.page(stranger, RegisterFilter.EVERYBODY, Order.BY_NAME, 10));
      assertThrows(
          RefusedException.class, () -> register.totals(stranger, RegisterFilter.EVERYBODY));
      assertThrows(RefusedException.class, () -> register.partner(stranger, 1, null));
    }
  }

  private List<PartnerRow> all(
      long programme, @Nullable LocalDate day, RegisterSort sort, boolean descending) {
    return register.page(
        people.staff("Ledamot Alla", Role.BOARD_MEMBER),
        on(programme, day),
        new Order(sort, descending, null, false),
        1000);
  }

  private List<PartnerRow> paged(
      long programme, @Nullable LocalDate day, RegisterSort sort, boolean descending) {
    Actor member = people.staff("Ledamot Sida", Role.BOARD_MEMBER);
    List<PartnerRow> all = new ArrayList<>();
    Order.@Nullable Place from = null;
    List<PartnerRow> page;
    do {
      page =
          register.page(member, on(programme, day), new Order(sort, descending, from, false), 10);
      all.addAll(page);
      from = page.isEmpty() ? null : page.get(page.size() - 1).place(sort);
    } while (page.size() == 10);
    return all;
  }

  private List<PartnerRow> backFrom(
      long programme,
      @Nullable LocalDate day,
      RegisterSort sort,
      boolean descending,
      PartnerRow row) {
    List<PartnerRow> back =
        new ArrayList<>(
            register.page(
                people.staff("Ledamot Bak", Role.BOARD_MEMBER),
                on(programme, day),
                new Order(sort, descending, row.place(sort), true),
                10));
    Collections.reverse(back);
    return back;
  }

  private List<String> found(RegisterFilter filter) {
    return names(
        register.page(people.staff("Ledamot Sök", Role.BOARD_MEMBER), filter, Order.BY_NAME, 100));
  }

  private static List<String> names(List<PartnerRow> rows) {
    return rows.stream().map(PartnerRow::associationName).toList();
  }

  private static RegisterFilter on(long programme, @Nullable LocalDate day) {
    return new RegisterFilter("", null, null, programme, null, null, null, day);
  }

  private static RegisterFilter filter(
      long programme, String search, @Nullable Long group, @Nullable Overall overall) {
    return new RegisterFilter(search, group, null, programme, overall, null, null, null);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
