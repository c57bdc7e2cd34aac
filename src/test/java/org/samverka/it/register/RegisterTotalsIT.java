package org.samverka.it.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverka.association.ProfileService;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateRow;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.Database;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.kernel.SamverkaClock;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.register.Overall;
import org.samverka.register.PartnerRow;
import org.samverka.register.RegisterFilter;
import org.samverka.register.RegisterService;
import org.samverka.register.Totals;

/**
 * What the lists add up to is read from sums that are kept. Whatever has happened, they say the
 * same as the rows themselves, for each combination and each day.
 */
@ContainerTest
class RegisterTotalsIT {

  /** Leaves nobody out, but is no choice that sums are kept by: the rows are added up. */
  private static final Long FROM_THE_ROWS = 0L;

  @Inject RegisterService register;
  @Inject RegisterRows rows;
  @Inject Partnerships making;
  @Inject Associations associations;
  @Inject ProfileService profiles;
  @Inject CommitmentStates states;
  @Inject People people;
  @Inject Database database;
  @Inject SamverkaClock clock;

  private Actor reader;
  private LocalDate today;

  @BeforeEach
  void somebodyReads() {
    reader = people.staff("Lena Ledamot", Role.BOARD_MEMBER);
    today = clock.today();
  }

  @Test
  void the_sums_say_the_same_as_the_rows_whatever_has_changed() {
    Made made = making.active();
    PartnerRow first = row(made);
    assertSame(first);

    rows.since(today.minusDays(3), today, made.id());
    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    assertSame(first);

    remark(made);
    assertNotEquals(first.overall(), row(made).overall());
    assertSame(first);

    rows.since(today.minusDays(1), today, made.id());
    rename(made, "Det nya namnet");
    assertEquals("Det nya namnet", row(made).associationName());
    assertSame(first);

    end(made);
    assertSame(first);

    end(making.active());
    assertSame(first);
  }

  @Test
  void a_partner_counts_under_each_of_its_groups_and_districts_and_once_in_all() {
    long programme = rows.programme();
    rows.put(
        rows.row(programme, "Båda").groups("101 107").districts("152 154").amount(100_000),
        rows.row(programme, "En").groups("107").districts("154").amount(200_000).matters(1),
        rows.row(programme, "Ingen").groups("").districts("").amount(400_000));
    assertEquals(new Totals(3, 700_000, 3, 1), totals(asked(null, null, programme, null, null)));
    assertEquals(new Totals(2, 300_000, 2, 1), totals(asked(107L, null, programme, null, null)));
    assertEquals(new Totals(1, 100_000, 1, 0), totals(asked(101L, 154L, programme, null, null)));
    assertEquals(new Totals(0, 0, 0, 0), totals(asked(101L, 151L, programme, null, null)));
    assertEquals(new Totals(0, 0, 0, 0), totals(asked(0L, null, programme, null, null)));
    assertEquals(new Totals(0, 0, 0, 0), totals(asked(null, 0L, programme, null, null)));
  }

  @Test
  void to_fold_the_sums_changes_no_total() throws SQLException {
    PartnerRow row = row(making.active());
    making.active();
    Map<RegisterFilter, Totals> before = new LinkedHashMap<>();
    every(row).forEach(filter -> before.put(filter, totals(filter)));
    assertTrue(register.fold(Actor.SYSTEM), "nothing was to be folded");
    while (register.fold(Actor.SYSTEM)) {
      // A piece at a time, as at night.
    }
    every(row).forEach(filter -> assertEquals(before.get(filter), totals(filter), "" + filter));
    assertFalse(register.fold(Actor.SYSTEM));
  }

  @Test
  void what_the_register_had_shown_before_there_were_sums_is_carried_over()
      throws SQLException, IOException {
    PartnerRow row = row(making.active());
    long programme = rows.programme();
    RegisterRows.Row before =
        rows.row(programme, "Före")
            .groups("101 110")
            .valid(today.minusDays(9), today.minusDays(2))
            .stands("", "BREACHED", 1, "", "ALL_MET");
    rows.put(
        before,
        rows.row(programme, "Efter")
            .of(before)
            .districts("151 160")
            .valid(today.minusDays(2), RegisterRows.OPEN),
        rows.row(programme, "Samma dag").valid(today.minusDays(2), today.minusDays(2)));
    List<RegisterFilter> filters = new ArrayList<>(every(row));
    for (RegisterFilter filter : every(row)) {
      filters.add(asked(filter.targetGroup(), filter.district(), programme, null, filter.day()));
    }
    Map<RegisterFilter, Totals> kept = new LinkedHashMap<>();
    filters.forEach(filter -> kept.put(filter, totals(filter)));

    database.execute("delete from register_sum");
    assertEquals(new Totals(0, 0, 0, 0), totals(RegisterFilter.EVERYBODY));
    database.execute(carryingOver());

    filters.forEach(filter -> assertEquals(kept.get(filter), totals(filter), "" + filter));
    assertFalse(register.fold(Actor.SYSTEM), "a key was carried over twice");
  }

  /** The statement of the migration. */
  private static String carryingOver() throws IOException {
    try (InputStream script =
        RegisterTotalsIT.class.getResourceAsStream("/db/migration/common/V143__register_sum.sql")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";", -1))
          .filter(statement -> statement.contains("insert into register_sum"))
          .findFirst()
          .orElseThrow();
    }
  }

  private void assertSame(PartnerRow row) {
    for (RegisterFilter filter : every(row)) {
      RegisterFilter fromTheRows =
          new RegisterFilter(
              "",
              filter.targetGroup(),
              filter.district(),
              filter.programme(),
              filter.overall(),
              FROM_THE_ROWS,
              null,
              filter.day());
      assertEquals(totals(fromTheRows), totals(filter), "" + filter);
    }
  }

  private List<RegisterFilter> every(PartnerRow row) {
    List<RegisterFilter> filters = new ArrayList<>();
    Set<@Nullable Long> groups = new LinkedHashSet<>(row.targetGroups());
    groups.addAll(Arrays.asList(null, 101L, 107L));
    Set<@Nullable Long> districts = new LinkedHashSet<>(row.districts());
    districts.addAll(Arrays.asList(null, 151L, 152L));
    for (Long group : groups) {
      for (Long district : districts) {
        for (Long programme : Arrays.asList(null, row.programmeId())) {
          for (Overall overall : Arrays.asList(null, row.overall(), Overall.TO_PUT_RIGHT)) {
            for (int ago : new int[] {0, 1, 2, 3, 4, 400}) {
              LocalDate day = ago == 0 ? null : today.minusDays(ago);
              filters.add(asked(group, district, programme, overall, day));
            }
          }
        }
      }
    }
    return filters;
  }

  private static RegisterFilter asked(
      @Nullable Long group,
      @Nullable Long district,
      @Nullable Long programme,
      @Nullable Overall overall,
      @Nullable LocalDate day) {
    return new RegisterFilter("", group, district, programme, overall, null, null, day);
  }

  private Totals totals(RegisterFilter filter) {
    return register.totals(reader, filter);
  }

  private PartnerRow row(Made made) {
    return register.partner(reader, made.id(), null);
  }

  private void end(Made made) {
    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);
    making.take(made, making.delegate(), PartnershipTransition.TERMINATE);
  }

  private void remark(Made made) {
    PartnerRow row = row(made);
    StateRow standing =
        states.statesOf(Actor.SYSTEM, row.associationId(), today).stream()
            .filter(state -> row.marks().of(state.commitmentId()).isPresent())
            .filter(state -> state.caseId() == 0 || state.caseId() == row.caseId())
            .findFirst()
            .orElseThrow();
    states.applyOutcome(
        Actor.SYSTEM,
        row.associationId(),
        standing.caseId(),
        standing.commitmentId(),
        CheckOutcome.REMEDIABLE,
        StateSource.VISIT,
        today,
        "Webbplatsen säger något annat.");
  }

  private void rename(Made made, String name) {
    long id = made.flow().association().id();
    profiles.rename(
        made.signatory(), id, associations.version(id), name, today, "Årsmötet beslutade.");
  }
}
