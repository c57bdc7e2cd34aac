package org.samverka.register.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV as a Swedish spreadsheet program opens it: semicolons, and a mark that says UTF-8. A text
 * that such a program would take for a formula gets an apostrophe in front, so that nobody's name
 * can make the reader's computer do something (OWASP, CSV injection).
 */
final class CsvFile implements Spreadsheet {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  /** Also in full width, which some programs read alike. */
  private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CSVPrinter printer;

  CsvFile(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    this.printer = new CSVPrinter(writer, FORMAT);
  }

  @Override
  public void head(List<String> names) throws IOException {
    printer.printRecord(names);
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof String text ? harmless(text) : cell);
    }
    printer.println();
  }

  @Override
  public void send() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }

  /** The text as it can be opened without being carried out. */
  static String harmless(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
