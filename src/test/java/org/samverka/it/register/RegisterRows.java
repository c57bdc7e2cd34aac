package org.samverka.it.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Rows of the register as they are written when something changes, put there directly: a list of
 * hundreds of partners needs no hundreds of applications. Each test has a programme of its own, and
 * asks for its partners by it. Their associations are nobody, with ids below those of any other, so
 * that the register's nightly look at every association passes them by.
 */
@ApplicationScoped
public class RegisterRows {

  /** The end of what still holds. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  private static final AtomicLong IDS = new AtomicLong(900_000_000_000L);
  private static final String INSERT =
      "insert into register_entry (id, version, partnership_id, association_id, case_id,"
          + " programme_id, association_name, organisation_number, activity_name, sort_name,"
          + " search_text, target_groups, districts, amount_per_year, grant_from, grant_until,"
          + " stage, band, overall, remarks, public_band, public_overall, checked_on, checked_by,"
          + " open_matters, published, valid_from, valid_until) values (?, 1, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "jdbc/samverka")
  private DataSource database;

  /** A partner to be; what is not said is ordinary. */
  public static final class Row {
    final long id = IDS.incrementAndGet();
    long partnership = id;
    final long programme;
    final String name;
    String activity = "Öppen verksamhet";
    String number = "8999990008";
    String groups = " 101 ";
    String districts = " 151 ";
    long amount = 500_000;
    LocalDate until = LocalDate.of(2027, 12, 31);
    String band = "";
    String overall = "ALL_MET";
    int remarks;
    String publicBand = "";
    String publicOverall = "ALL_MET";
    LocalDate checked = LocalDate.of(2026, 6, 30);
    int matters;
    boolean published = true;
    LocalDate validFrom = LocalDate.of(2026, 1, 1);
    LocalDate validUntil = OPEN;

    Row(long programme, String name) {
      this.programme = programme;
      this.name = name;
    }

    public Row activity(String text) {
      activity = text;
      return this;
    }

    public Row groups(String ids) {
      groups = " " + ids + " ";
      return this;
    }

    public Row districts(String ids) {
      districts = " " + ids + " ";
      return this;
    }

    public Row amount(long kronor) {
      amount = kronor;
      return this;
    }

    public Row until(LocalDate day) {
      until = day;
      return this;
    }

    public Row checked(LocalDate day) {
      checked = day;
      return this;
    }

    public Row matters(int number) {
      matters = number;
      return this;
    }

    /** How it stands, and what of that everybody may know. */
    public Row stands(String marks, String whole, int remarked, String openly, String openWhole) {
      band = marks;
      overall = whole;
      remarks = remarked;
      publicBand = openly;
      publicOverall = openWhole;
      return this;
    }

    public Row hidden() {
      published = false;
      return this;
    }

    /** Holds from a day until another, not included. */
    public Row valid(LocalDate from, LocalDate until) {
      validFrom = from;
      validUntil = until;
      return this;
    }

    /** Another time of the same partner. */
    public Row of(Row other) {
      partnership = other.partnership;
      return this;
    }

    public long partnership() {
      return partnership;
    }
  }

  /** A programme that no other test asks for. */
  public long programme() {
    return IDS.incrementAndGet();
  }

  /** Begins a partner. */
  public Row row(long programme, String name) {
    return new Row(programme, name);
  }

  /** Puts the rows there. */
  public void put(Row... rows) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Row row : rows) {
        int at = 0;
        insert.setLong(++at, row.id);
        insert.setLong(++at, row.partnership);
        insert.setLong(++at, -row.id);
        insert.setLong(++at, row.id);
        insert.setLong(++at, row.programme);
        insert.setString(++at, row.name);
        insert.setString(++at, row.number);
        insert.setString(++at, row.activity);
        insert.setString(++at, key(row.name));
        insert.setString(++at, " " + (row.name + "  " + row.activity).toLowerCase(locale()));
        insert.setString(++at, row.groups);
        insert.setString(++at, row.districts);
        insert.setLong(++at, row.amount);
        insert.setDate(++at, Date.valueOf(LocalDate.of(2026, 1, 1)));
        insert.setDate(++at, Date.valueOf(row.until));
        insert.setString(++at, row.band);
        insert.setString(++at, row.overall);
        insert.setInt(++at, row.remarks);
        insert.setString(++at, row.publicBand);
        insert.setString(++at, row.publicOverall);
        insert.setDate(++at, Date.valueOf(row.checked));
        insert.setString(++at, "SITE_VISIT");
        insert.setInt(++at, row.matters);
        insert.setInt(++at, row.published ? 1 : 0);
        insert.setDate(++at, Date.valueOf(row.validFrom));
        insert.setDate(++at, Date.valueOf(row.validUntil));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static java.util.Locale locale() {
    return java.util.Locale.ROOT;
  }

  private static String key(String name) {
    return name.toLowerCase(locale()).replace('å', '{').replace('ä', '|').replace('ö', '}');
  }
}
