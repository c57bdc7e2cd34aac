package org.samverka.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A city of a given size, written straight into the embedded database while no portal has it open:
 * a hundred thousand applications through the pages would take days.
 */
final class BenchCity {

  static final String PASSWORD = "en lång rad av ord att mäta med";
  static final String MEMBER = "ledamot@bench.example";
  static final String OFFICER = "handlaggare@bench.example";

  private static final long FIRST = 10_000_000L;
  private static final long PROGRAMMES = 5_000_000L;
  private static final int KINDS_OF_PROGRAMME = 4;
  private static final int BATCH = 1000;
  private static final List<String> GROUNDS =
      List.of("kön", "ålder", "etnicitet", "könsidentitet", "religion", "funktionsförmåga",
          "sexuell läggning", "delaktighet", "frivillighet", "neutralitet", "metoder",
          "uppföljning", "demokrati");

  private final Connection database;
  private final int size;
  private final Timestamp then = Timestamp.valueOf("2026-01-02 10:00:00");

  private BenchCity(Connection database, int size) {
    this.database = database;
    this.size = size;
  }

  /** Fills the database in a portal's data directory, and closes it again. */
  static void fill(Path dataDirectory, int associations) throws SQLException {
    String url = "jdbc:derby:" + dataDirectory.resolve("derby");
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      new BenchCity(connection, associations).fill();
      connection.commit();
      try (var statement = connection.createStatement()) {
        for (String table : List.of("REGISTER_ENTRY", "APPLICATION_CASE", "ASSOCIATION")) {
          statement.execute("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
        }
      }
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
    return FIRST + number * 10L + 3;
  }

  /** An organisation number by rule: a non-profit association's, its check digit by Luhn. */
  static String organisationNumber(int number) {
    String nine = String.format(Locale.ROOT, "802%06d", number);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      int digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return nine + (10 - sum % 10) % 10;
  }

  private void fill() throws SQLException {
    people();
    commitments();
    programmes();
    associations();
    cases();
    partnerships();
    register();
  }

  private void people() throws SQLException {
    String hash =
        Password.hash(PASSWORD)
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID))
            .getResult();
    try (PreparedStatement account =
            insert("account", "id, version, email, name, folded_name, language, password_hash,"
                + " created_at, confirmed_at, sessions_valid_from", 10);
        PreparedStatement role =
            insert("staff_assignment", "id, version, account_id, role, valid_from, given_by", 6)) {
      int number = 0;
      for (String email : List.of(MEMBER, OFFICER)) {
        long id = 4_000_000L + number * 10L;
        String name = number == 0 ? "Sam Wik" : "Robin Lind";
        add(account, id, 1L, email, name, name.toLowerCase(Locale.ROOT), "sv", hash, then, then, then);
        add(role, id + 1, 1L, id, number == 0 ? "BOARD_MEMBER" : "OFFICER", then, "bench");
        number++;
      }
      account.executeBatch();
      role.executeBatch();
    }
  }

  private void commitments() throws SQLException {
    try (PreparedStatement commitment =
            insert("commitment", "id, version, code, display_order", 4);
        PreparedStatement version =
            insert("commitment_version", "id, version, commitment_id, version_number, stage,"
                + " practice_required, in_band, applies_to, acceptance_again, effective_from,"
                + " changed_at, changed_by, published_at, published_by", 14);
        PreparedStatement text =
            insert("commitment_text", "id, version, version_id, tongue, short_name, title, body,"
                + " practice_question, practice_hint, explanation_hint, enough, not_enough,"
                + " not_enough_why, cannot_accept, legal_reference, change_note, content_hash", 17)) {
      for (int i = 0; i < GROUNDS.size(); i++) {
        long id = commitmentId(i);
        String name = GROUNDS.get(i);
        add(commitment, id, 1L, "BENCH_" + i, i + 1);
        add(version, id + 1, 1L, id, 1, "PUBLISHED", true, true, "ASSOCIATION", false,
            Date.valueOf("2026-01-01"), then, "bench", then, "bench");
        for (int language = 0; language < 2; language++) {
          add(text, id + 2 + language, 1L, id + 1, language == 0 ? "sv" : "en", name, name, name,
              "", "", "", "", "", "", "", "", "", "0".repeat(64));
        }
      }
      commitment.executeBatch();
      version.executeBatch();
      text.executeBatch();
    }
  }

  private static long commitmentId(int place) {
    return 6_000_000L + place * 10L;
  }

  private void programmes() throws SQLException {
    try (PreparedStatement programme =
            insert("programme", "id, version, stage, money_available, highest_amount, opens_on,"
                + " deadline_on, grant_kind, grant_years, applicant_forms, changed_at, changed_by",
                12);
        PreparedStatement text =
            insert("programme_text", "id, version, programme_id, tongue, title, description,"
                + " purpose, who_may_apply", 8)) {
      for (int i = 0; i < KINDS_OF_PROGRAMME; i++) {
        long id = PROGRAMMES + i * 10L;
        add(programme, id, 1L, "CLOSED", 60_000_000L, 4_000_000L, Date.valueOf("2025-08-01"),
            Date.valueOf("2025-10-01"), "OPERATING_GRANT", "1", "NON_PROFIT_ASSOCIATION", then,
            "bench");
        add(text, id + 1, 1L, id, "sv", "Program " + i, "", "", "");
        add(text, id + 2, 1L, id, "en", "Programme " + i, "", "", "");
      }
      programme.executeBatch();
      text.executeBatch();
    }
  }

  private void associations() throws SQLException {
    try (PreparedStatement row =
        insert("association", "id, version, organisation_number, name, folded_name, legal_form,"
            + " signing_rule, founded_at, founded_by", 9)) {
      each(row, i ->
          add(row, FIRST + i * 10L, 1L, organisationNumber(i), name(i),
              name(i).toLowerCase(Locale.ROOT), "NON_PROFIT_ASSOCIATION", "TWO_JOINTLY", then,
              4_000_000L));
    }
  }

  private void cases() throws SQLException {
    try (PreparedStatement row =
        insert("application_case", "id, version, association_id, programme_id, stage, changed_at,"
            + " created_at, created_by, received_at, registry_number, officer_id", 11)) {
      each(row, i ->
          add(row, FIRST + i * 10L + 2, 1L, FIRST + i * 10L, programme(i),
              i % 100 == 7 ? "ASSESSMENT" : "FINAL", then, then, 4_000_000L,
              Timestamp.valueOf("2026-01-02 10:00:00"), "SOF 2026/" + (i + 1), 4_000_010L));
    }
  }

  private void partnerships() throws SQLException {
    try (PreparedStatement row =
        insert("partnership", "id, version, case_id, decision_id, association_id, programme_id,"
            + " activity_name, amount_per_year, period_from, period_to, stage, created_at,"
            + " changed_at, steps", 14);
        PreparedStatement report =
            insert("report", "id, version, partnership_id, case_id, association_id, kind, due_on,"
                + " signed, stage, changed_at, steps", 11)) {
      each(row, i -> {
        add(row, partnership(i), 1L, FIRST + i * 10L + 2, FIRST + i * 10L + 4, FIRST + i * 10L,
            programme(i), activity(i), amount(i), Date.valueOf("2026-01-01"), until(i), "ACTIVE",
            then, then, 1);
        add(report, FIRST + i * 10L + 5, 1L, partnership(i), FIRST + i * 10L + 2, FIRST + i * 10L,
            "INTERIM", Date.valueOf("2026-06-30"), false, i % 33 == 0 ? "DUE" : "ACCEPTED", then, 1);
        if (i % BATCH == BATCH - 1) {
          row.executeBatch();
          report.executeBatch();
        }
      });
      report.executeBatch();
    }
  }

  private void register() throws SQLException {
    try (PreparedStatement row =
        insert("register_entry", "id, version, partnership_id, association_id, case_id,"
            + " programme_id, association_name, organisation_number, activity_name, sort_name,"
            + " search_text, target_groups, districts, amount_per_year, grant_from, grant_until,"
            + " stage, band, overall, remarks, public_band, public_overall, checked_on,"
            + " checked_by, open_matters, published, valid_from, valid_until", 28)) {
      each(row, i -> {
        // Each partner has changed once: what was so before is there too.
        entry(row, i, FIRST + i * 10L + 6, Date.valueOf("2026-01-01"), Date.valueOf("2026-06-30"));
        entry(row, i, FIRST + i * 10L + 7, Date.valueOf("2026-06-30"),
            Date.valueOf(LocalDate.of(9999, 12, 31)));
      });
    }
  }

  private void entry(PreparedStatement row, int i, long id, Date from, Date until)
      throws SQLException {
    String band = band(i);
    String overall = i % 50 == 3 ? "BREACHED" : i % 20 == 1 ? "LIMITED" : "ALL_MET";
    add(row, id, 1L, partnership(i), FIRST + i * 10L, FIRST + i * 10L + 2, programme(i), name(i),
        organisationNumber(i), activity(i), sortName(i),
        " " + (name(i) + "  " + activity(i)).toLowerCase(Locale.ROOT) + "  " + organisationNumber(i),
        " " + (101 + i % 15) + " ", " " + (151 + i % 12) + " ", amount(i),
        Date.valueOf("2026-01-01"), until(i), "ACTIVE", band, overall, i % 50 == 3 ? 1 : 0, band,
        overall, Date.valueOf(LocalDate.of(2026, 1, 1).plusDays(i % 300)), "SITE_VISIT",
        i % 33 == 0 ? 1 : 0, 1, from, until);
  }

  private static String band(int i) {
    StringBuilder band = new StringBuilder();
    for (int place = 0; place < GROUNDS.size(); place++) {
      char mark = place == 9 && i % 50 == 3 ? 'B' : place == 0 && i % 20 == 1 ? 'J' : 'M';
      band.append(place == 0 ? "" : " ").append(commitmentId(place)).append(mark);
    }
    return band.toString();
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
    return PROGRAMMES + i % KINDS_OF_PROGRAMME * 10L;
  }

  private interface Row {
    void write(int number) throws SQLException;
  }

  private void each(PreparedStatement statement, Row row) throws SQLException {
    for (int i = 0; i < size; i++) {
      row.write(i);
      if (i % BATCH == BATCH - 1) {
        statement.executeBatch();
        database.commit();
      }
    }
    statement.executeBatch();
    database.commit();
  }

  private PreparedStatement insert(String table, String columns, int number) throws SQLException {
    String places = "?, ".repeat(number - 1) + "?";
    return database.prepareStatement(
        "insert into " + table + " (" + columns + ") values (" + places + ")");
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
