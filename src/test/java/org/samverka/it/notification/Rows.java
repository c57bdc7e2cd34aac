package org.samverka.it.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** What is really in the tables, seen past the portal's own code. */
@ApplicationScoped
public class Rows {

  @Resource(lookup = "jdbc/samverka")
  private DataSource database;

  /** How many rows a condition with one place finds. */
  public int count(String from, Object value) {
    return Integer.parseInt(text("select count(*) from " + from, value));
  }

  /** The first column of the first row. */
  public String text(String query, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? String.valueOf(rows.getObject(1)) : "";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts a timer there as a portal that is no more has left it, in the middle of its work. */
  public void timerLeftInHand(long id, String kind, long subjectId, Instant due) {
    String insert =
        "insert into timer (id, version, kind, subject_kind, subject_id, due_at, state,"
            + " next_try_at, attempts) values (?, 2, ?, 'test', ?, ?, 'WAITING', ?, 1)";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setLong(1, id);
      statement.setString(2, kind);
      statement.setLong(3, subjectId);
      statement.setTimestamp(4, Timestamp.from(due));
      statement.setTimestamp(5, Timestamp.from(due));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
