package org.samverka.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * A city of a given size, written straight into the embedded database while no portal has it open:
 * a hundred thousand applications through the pages would take days. It goes beside what the
 * services themselves have made there: the commitments, the staff, a few cases and drafts.
 *
 * <p>Of each association there is what lists and totals are made of: itself and its name, its case,
 * partnership, report and rows in the register. What only the page of one case reads, by that
 * case's number, only the cases have that were made by the services.
 */
final class BenchCity {

  private static final long FIRST = 10_000_000L;
  private static final long STEP = 10;
  private static final long PROGRAMMES = 5_000_000L;
  private static final long OFFICERS = 6_000_000L;
  private static final long SUMS = 7_000_000L;
  private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
  private static final int KINDS_OF_PROGRAMME = 4;
  private static final int GROUPS = 5;
  private static final int DISTRICTS = 12;
  private static final int CHUNK = 5000;

  /**
   * However many associations there are: one officer has so many of them. Every other case of the
   * officer who is asked is in assessment, all others are decided.
   */
  private static final int AN_OFFICERS = 140;

  private final Connection database;
  private final int size;
  private final int desks;
  private final long officer;
  private final long founder;
  private final List<Long> commitments;
  private final Timestamp then = Timestamp.valueOf("2025-12-02 10:00:00");

  private BenchCity(Connection database, int size, String officer) throws SQLException {
    this.database = database;
    this.size = size;
    this.desks = Math.max(1, size / AN_OFFICERS);
    this.officer =
        Rows.numbers(database, "select id from account where email = '" + officer + "'").get(0);
    this.founder = Rows.numbers(database, "select min(id) from account").get(0);
    this.commitments =
        Rows.numbers(
            database,
            "select c.id from commitment c join commitment_version v on v.commitment_id = c.id"
                + " where v.in_band = true and v.stage = 'PUBLISHED' order by c.display_order");
  }

  /**
   * Fills the database in a portal's data directory, and closes it again.
   *
   * @param officer the address of the one who has the cases that are not decided
   */
  static void fill(Path dataDirectory, int associations, String officer) throws SQLException {
    // A bench that is interrupted begins anew: nothing here has to outlive a power failure.
    System.setProperty("derby.system.durability", "test");
    System.setProperty("derby.storage.pageCacheSize", "40000");
    String url = "jdbc:derby:" + dataDirectory.resolve("derby");
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      new BenchCity(connection, associations, officer).fill();
      connection.commit();
    }
    try {
      DriverManager.getConnection(url + ";shutdown=true").close();
    } catch (SQLException closed) {
      // Derby answers a shutdown with an exception that says that it has shut down.
      if (!"08006".equals(closed.getSQLState())) {
        throw closed;
      }
    }
  }

  /** The name of the association with this number, as the list is sorted by it. */
  static String sortName(int number) {
    return String.format(Locale.ROOT, "f}reningen bench %06d", number);
  }

  static long partnership(int number) {
    return FIRST + number * STEP + 3;
  }

  /** A target group that a fifth of all partners are for. */
  static long group() {
    return 101;
  }

  /** An organisation number by rule: a non-profit association's, its check digit by Luhn. */
  static String organisationNumber(int number) {
    String nine = String.format(Locale.ROOT, "802%06d", number);
    try {
      return nine + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(nine);
    } catch (CheckDigitException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill() throws SQLException {
    programmes();
    officers();
    for (int from = 0; from < size; from += CHUNK) {
      int until = Math.min(size, from + CHUNK);
      associations(from, until);
      cases(from, until);
      partnerships(from, until);
      follow(from, until);
      register(from, until);
      database.commit();
    }
    sums();
    try (Rows counter = new Rows(database, "registry_counter", "prefix, year_number, last_serial")) {
      counter.add("SOF", 2025, size);
    }
    statistics();
  }

  /** As the database does by itself in the long run. */
  private void statistics() throws SQLException {
    database.commit();
    try (var statement = database.createStatement()) {
      for (String table :
          List.of(
              "ACCOUNT",
              "APPLICATION_CASE",
              "ASSOCIATION",
              "PARTNERSHIP",
              "REGISTER_ENTRY",
              "REGISTER_SUM",
              "REPORT")) {
        statement.execute("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
      }
    }
  }

  private void programmes() throws SQLException {
    try (Rows programme =
            new Rows(
                database,
                "programme",
                "id, version, stage, money_available, highest_amount, opens_on, deadline_on,"
                    + " grant_kind, grant_years, applicant_forms, changed_at, changed_by");
        Rows text =
            new Rows(
                database,
                "programme_text",
                "id, version, programme_id, tongue, title, description, purpose, who_may_apply")) {
      for (int i = 0; i < KINDS_OF_PROGRAMME; i++) {
        long id = PROGRAMMES + i * STEP;
        programme.add(
            id,
            1L,
            "CLOSED",
            60_000_000L,
            4_000_000L,
            Date.valueOf("2025-08-01"),
            Date.valueOf("2025-10-01"),
            "OPERATING",
            "1",
            "NON_PROFIT_ASSOCIATION",
            then,
            "Bench");
        text.add(id + 1, 1L, id, "sv", "Verksamhetsbidrag " + i, "", "", "");
        text.add(id + 2, 1L, id, "en", "Operating grant " + i, "", "", "");
      }
    }
  }

  /** The officers beside the one who is asked, who never sign in. */
  private void officers() throws SQLException {
    try (Rows account =
        new Rows(
            database,
            "account",
            "id, version, email, name, folded_name, language, created_at, sessions_valid_from")) {
      for (int i = 1; i < desks; i++) {
        String name = "Handläggare " + i;
        account.add(
            OFFICERS + i,
            1L,
            "officer-%d@bench.example".formatted(i),
            name,
            name.toLowerCase(Locale.ROOT),
            "sv",
            then,
            then);
      }
    }
  }

  private void associations(int from, int until) throws SQLException {
    try (Rows association =
            new Rows(
                database,
                "association",
                "id, version, organisation_number, name, folded_name, legal_form, signing_rule,"
                    + " founded_at, founded_by");
        Rows name =
            new Rows(
                database,
                "association_name",
                "id, version, association_id, name, valid_from, recorded_at, recorded_by")) {
      for (int i = from; i < until; i++) {
        association.add(
            id(i),
            1L,
            organisationNumber(i),
            name(i),
            name(i).toLowerCase(Locale.ROOT),
            "NON_PROFIT_ASSOCIATION",
            "TWO_JOINTLY",
            then,
            founder);
        name.add(id(i) + 1, 1L, id(i), name(i), Date.valueOf("2025-12-02"), then, "Bench");
      }
    }
  }

  private void cases(int from, int until) throws SQLException {
    try (Rows row =
        new Rows(
            database,
            "application_case",
            "id, version, association_id, programme_id, stage, changed_at, created_at, created_by,"
                + " received_at, registry_number, officer_id")) {
      for (int i = from; i < until; i++) {
        row.add(
            id(i) + 2,
            1L,
            id(i),
            programme(i),
            i % (2 * desks) == 0 ? "ASSESSMENT" : "FINAL",
            then,
            then,
            founder,
            new Timestamp(then.getTime() + i * 1000L),
            "SOF 2025/" + (i + 1),
            i % desks == 0 ? officer : OFFICERS + i % desks);
      }
    }
  }

  private void partnerships(int from, int until) throws SQLException {
    try (Rows row =
            new Rows(
                database,
                "partnership",
                "id, version, case_id, decision_id, association_id, programme_id, activity_name,"
                    + " amount_per_year, period_from, period_to, stage, created_at, changed_at,"
                    + " steps");
        Rows period =
            new Rows(
                database,
                "partnership_stage_period",
                "id, version, partnership_id, stage, valid_from, person_name")) {
      for (int i = from; i < until; i++) {
        row.add(
            partnership(i),
            1L,
            id(i) + 2,
            id(i) + 4,
            id(i),
            programme(i),
            activity(i),
            amount(i),
            Date.valueOf("2026-01-01"),
            until(i),
            "ACTIVE",
            then,
            then,
            1);
        period.add(id(i) + 8, 1L, partnership(i), "ACTIVE", then, "Bench");
      }
    }
  }

  private void follow(int from, int until) throws SQLException {
    try (Rows report =
        new Rows(
            database,
            "report",
            "id, version, partnership_id, case_id, association_id, kind, due_on, signed, stage,"
                + " changed_at, steps")) {
      for (int i = from; i < until; i++) {
        report.add(
            id(i) + 5,
            1L,
            partnership(i),
            id(i) + 2,
            id(i),
            "INTERIM",
            Date.valueOf("2026-06-30"),
            false,
            i % 33 == 0 ? "DUE" : "ACCEPTED",
            then,
            1);
      }
    }
  }

  private void register(int from, int until) throws SQLException {
    try (Rows row =
        new Rows(
            database,
            "register_entry",
            "id, version, partnership_id, association_id, case_id, programme_id, association_name,"
                + " organisation_number, activity_name, sort_name, search_text, target_groups,"
                + " districts, amount_per_year, grant_from, grant_until, stage, band, overall,"
                + " remarks, public_band, public_overall, checked_on, checked_by, open_matters,"
                + " published, valid_from, valid_until")) {
      for (int i = from; i < until; i++) {
        // Each partner has changed once: what was so before is there too.
        Date changed = Date.valueOf("2026-06-30");
        entry(row, i, id(i) + 6, Date.valueOf(BEGUN), changed);
        entry(row, i, id(i) + 7, changed, Date.valueOf(OPEN));
      }
    }
  }

  /** What the rows of the register add up to, by each key that the totals are asked for by. */
  private void sums() throws SQLException {
    record Key(long group, long district, long programme, String overall, LocalDate from) {}
    Map<Key, long[]> all = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      // The change in the middle of the year changed nothing that is added up.
      for (LocalDate from : List.of(BEGUN, OPEN)) {
        for (long group : new long[] {0, target(i)}) {
          for (long district : new long[] {0, district(i)}) {
            long[] sum =
                all.computeIfAbsent(
                    new Key(group, district, programme(i), overall(i), from), key -> new long[4]);
            sum[0]++;
            sum[1] += amount(i);
            sum[2] += remarks(i) == 0 ? 1 : 0;
            sum[3] += matters(i) > 0 ? 1 : 0;
          }
        }
      }
    }
    try (Rows row =
        new Rows(
            database,
            "register_sum",
            "id, version, target_group, district, programme_id, overall, valid_from, partners,"
                + " kronor, without_remark, with_open_matters")) {
      long id = SUMS;
      for (Map.Entry<Key, long[]> one : all.entrySet()) {
        Key key = one.getKey();
        long[] sum = one.getValue();
        row.add(
            id++,
            1L,
            key.group(),
            key.district(),
            key.programme(),
            key.overall(),
            Date.valueOf(key.from()),
            sum[0],
            sum[1],
            sum[2],
            sum[3]);
      }
    }
  }

  private void entry(Rows row, int i, long id, Date from, Date until) throws SQLException {
    String band = band(i);
    String overall = overall(i);
    String words = (name(i) + "  " + activity(i)).toLowerCase(Locale.ROOT);
    row.add(
        id,
        1L,
        partnership(i),
        id(i),
        id(i) + 2,
        programme(i),
        name(i),
        organisationNumber(i),
        activity(i),
        sortName(i),
        " " + words + "  " + organisationNumber(i),
        " " + target(i) + " ",
        " " + district(i) + " ",
        amount(i),
        Date.valueOf("2026-01-01"),
        until(i),
        "ACTIVE",
        band,
        overall,
        remarks(i),
        band,
        overall,
        Date.valueOf(LocalDate.of(2026, 1, 1).plusDays(i % 300)),
        "SITE_VISIT",
        matters(i),
        1,
        from,
        until);
  }

  private String band(int i) {
    StringBuilder band = new StringBuilder();
    for (int place = 0; place < commitments.size(); place++) {
      char mark = place == 9 && i % 50 == 3 ? 'B' : place == 0 && i % 20 == 1 ? 'J' : 'M';
      band.append(place == 0 ? "" : " ").append(commitments.get(place)).append(mark);
    }
    return band.toString();
  }

  private static String overall(int i) {
    return i % 50 == 3 ? "BREACHED" : i % 20 == 1 ? "LIMITED" : "ALL_MET";
  }

  private static int remarks(int i) {
    return i % 50 == 3 ? 1 : 0;
  }

  private static int matters(int i) {
    return i % 33 == 0 ? 1 : 0;
  }

  private static long target(int i) {
    return group() + i % GROUPS;
  }

  private static long district(int i) {
    return 151L + i % DISTRICTS;
  }

  private static long id(int number) {
    return FIRST + number * STEP;
  }

  private static String name(int i) {
    return String.format(Locale.ROOT, "Föreningen Bench %06d", i);
  }

  private static String activity(int i) {
    return i % 3 == 0 ? "Samtalsstöd och skyddat boende" : "Mat, värme och vägar till stöd";
  }

  private static long amount(int i) {
    return 30_000L + i * 7919L % 3_470_000L;
  }

  private static Date until(int i) {
    return Date.valueOf(LocalDate.of(2027, 6, 30).plusDays(i % 500));
  }

  private static long programme(int i) {
    return PROGRAMMES + i % KINDS_OF_PROGRAMME * STEP;
  }
}
