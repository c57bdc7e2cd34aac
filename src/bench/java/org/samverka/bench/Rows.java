package org.samverka.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Rows on their way into one table, sent many at a time. */
final class Rows implements AutoCloseable {

  private static final int BATCH = 1000;

  private final PreparedStatement insert;
  private int waiting;

  Rows(Connection database, String table, String columns) throws SQLException {
    int number = columns.split(",", -1).length;
    insert =
        database.prepareStatement(
            "insert into "
                + table
                + " ("
                + columns
                + ") values ("
                + String.join(", ", Collections.nCopies(number, "?"))
                + ")");
  }

  void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    waiting++;
    if (waiting == BATCH) {
      flush();
    }
  }

  private void flush() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    flush();
    insert.close();
  }

  /** Numbers that a query finds. */
  static List<Long> numbers(Connection database, String query) throws SQLException {
    List<Long> found = new java.util.ArrayList<>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }
}
