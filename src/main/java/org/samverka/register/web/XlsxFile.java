package org.samverka.register.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A real XLSX: amounts are numbers and days are days, so that they can be added up and sorted. A
 * text is written as text, which no program takes for a formula.
 */
final class XlsxFile implements Spreadsheet {

  private static final String DAY = "yyyy-mm-dd";
  private static final String WHOLE = "#,##0";
  private static final int WIDTH = 22;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxFile(OutputStream out, String sheetName) {
    this.book = new Workbook(out, "Samverka", "1.0");
    this.sheet = book.newWorksheet(sheetName);
  }

  @Override
  public void head(List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.value(row, column, names.get(column));
      sheet.style(row, column).bold().set();
    }
    sheet.freezePane(0, 1);
    row++;
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof Number number) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(WHOLE).set();
      } else if (cell instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      } else if (cell != null) {
        sheet.inlineString(row, column, cell.toString());
      }
    }
    row++;
  }

  @Override
  public void send() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
