package org.samverka.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * The database is away: it is being restarted, or the way to it is broken. Nobody's fault who uses
 * the portal, and over when it is back.
 */
public final class Outage {

  /** When to ask again, for the header Retry-After. */
  public static final String SECONDS = "30";

  /** What the connection pool throws; its classes are the server's own and not shown to us. */
  private static final String POOL = "jakarta.resource.";

  private Outage() {}

  /** Whether an outage lies behind what was thrown. */
  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLTransientConnectionException
          || cause instanceof SQLRecoverableException
          || (cause instanceof SQLException sql && isAway(sql.getSQLState()))
          || cause.getClass().getName().startsWith(POOL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the database's driver says of it, in one line: where in the code it was noticed says
   * nothing.
   */
  public static String inOneLine(Throwable thrown) {
    Throwable telling = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        telling = cause;
      }
    }
    return "the database does not answer: "
        + String.valueOf(telling.getMessage()).replaceAll("\\s+", " ");
  }

  /** The states of SQL for a connection that is no more, or a database that is stopping. */
  private static boolean isAway(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
