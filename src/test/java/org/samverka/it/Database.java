package org.samverka.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Changes what is in the tables past the portal's own code, as somebody with a console would. */
@ApplicationScoped
public class Database {

  @Resource(lookup = "jdbc/samverka")
  private DataSource database;

  /**
   * Carries out one statement.
   *
   * @return how many rows it changed
   * @throws SQLException when the database refuses
   */
  public int execute(String statement, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      return prepared.executeUpdate();
    }
  }
}
