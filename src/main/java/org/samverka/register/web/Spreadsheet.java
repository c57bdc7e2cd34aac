package org.samverka.register.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows that is written while it is read. */
interface Spreadsheet extends AutoCloseable {

  /** The columns' names. */
  void head(List<String> names) throws IOException;

  /** One row: texts, whole numbers, days, or nothing. */
  void row(List<@Nullable Object> cells) throws IOException;

  /** Sends on what has been written so far. */
  void send() throws IOException;

  @Override
  void close() throws IOException;
}
