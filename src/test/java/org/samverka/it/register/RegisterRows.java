package org.samverka.it.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Rows of the register as they are written when something changes, and the sums beside them, put
 * there directly: a list of hundreds of partners needs no hundreds of applications. Each test has a
 * programme of its own, and asks for its partners by it. Their associations are nobody, with ids
 * below those of any other, so that the register's nightly look at every association passes them
 * by.
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

  private static final String SUM =
      "insert into register_sum (id, version, target_group, district, programme_id, overall,"
          + " valid_from, partners, kronor, without_remark, with_open_matters) values (?, 1, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?)";

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
        PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement sum = connection.prepareStatement(SUM)) {
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
        count(sum, row, row.validFrom, 1);
        count(sum, row, row.validUntil, row.validUntil.equals(OPEN) ? 1 : -1);
      }
      insert.executeBatch();
      sum.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is shown now of a partner is from now on as if it had been so since a day before today.
   */
  public void since(LocalDate day, LocalDate today, long partnership) {
    try (Connection connection = database.getConnection();
        PreparedStatement find =
            connection.prepareStatement(
                "select programme_id, target_groups, districts, amount_per_year, overall, remarks,"
                    + " open_matters, id from register_entry where partnership_id = ? and"
                    + " valid_from = ? and valid_until = ?");
        PreparedStatement move =
            connection.prepareStatement("update register_entry set valid_from = ? where id = ?");
        PreparedStatement sum = connection.prepareStatement(SUM)) {
      find.setLong(1, partnership);
      find.setDate(2, Date.valueOf(today));
      find.setDate(3, Date.valueOf(OPEN));
      try (ResultSet found = find.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException("it is not shown since today");
        }
        Row row = new Row(found.getLong(1), "");
        row.groups = found.getString(2);
        row.districts = found.getString(3);
        row.amount = found.getLong(4);
        row.overall = found.getString(5);
        row.remarks = found.getInt(6);
        row.matters = found.getInt(7);
        move.setDate(1, Date.valueOf(day));
        move.setLong(2, found.getLong(8));
        count(sum, row, day, 1);
        count(sum, row, today, -1);
      }
      move.executeUpdate();
      sum.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void count(PreparedStatement sum, Row row, LocalDate day, int sign)
      throws SQLException {
    for (long group : orAny(row.groups)) {
      for (long district : orAny(row.districts)) {
        int at = 0;
        sum.setLong(++at, IDS.incrementAndGet());
        sum.setLong(++at, group);
        sum.setLong(++at, district);
        sum.setLong(++at, row.programme);
        sum.setString(++at, row.overall);
        sum.setDate(++at, Date.valueOf(day));
        sum.setLong(++at, sign);
        sum.setLong(++at, sign * row.amount);
        sum.setLong(++at, row.remarks == 0 ? sign : 0);
        sum.setLong(++at, row.matters > 0 ? sign : 0);
        sum.addBatch();
      }
    }
  }

  private static long[] orAny(String ids) {
    return Stream.concat(Stream.of("0"), Stream.of(ids.strip().split(" ", -1)))
        .filter(id -> !id.isEmpty())
        .mapToLong(Long::parseLong)
        .toArray();
  }

  private static java.util.Locale locale() {
    return java.util.Locale.ROOT;
  }

  private static String key(String name) {
    return name.toLowerCase(locale()).replace('å', '{').replace('ä', '|').replace('ö', '}');
  }
}
