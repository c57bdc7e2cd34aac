package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.it.register.ExportScene;
import org.samverka.kernel.SamverkaClock;

/** The board's list as files that real readers open: what the page shows, and nothing that acts. */
class ExportIT extends BrowserTest {

  private static final int NAME = 0;
  private static final int AMOUNT = 6;
  private static final int UNTIL = 8;
  private static final String MARK = "\ufeff";

  private Map<String, String> scene;
  private Caller board;

  @BeforeEach
  void aBoardMemberReads() {
    scene = scene("exports");
    board = Caller.signedInAs(portal().address(), Role.BOARD_MEMBER);
  }

  @Test
  void a_workbook_holds_texts_numbers_and_days_and_no_formula() throws IOException {
    List<Row> rows = sheet(odd(""));
    assertEquals(rows.get(0).getCellCount(), rows.get(1).getCellCount());
    for (Row row : rows.subList(1, rows.size())) {
      for (Cell cell : row) {
        assertTrue(cell == null || cell.getType() != CellType.FORMULA, row.toString());
      }
      assertEquals(CellType.NUMBER, row.getCell(AMOUNT).getType());
      assertEquals(
          LocalDate.of(2027, 12, 31), row.getCellAsDate(UNTIL).orElseThrow().toLocalDate());
    }
    assertEquals(
        new HashSet<>(alsoRenamed(Function.identity())),
        new HashSet<>(texts(rows.subList(1, rows.size()))));
  }

  @Test
  void comma_separated_values_are_read_as_they_were_written_and_carry_nothing_out()
      throws IOException {
    String text = text(board.bytes("/register/approved.csv?" + odd("")));
    assertTrue(text.startsWith(MARK), "a spreadsheet program needs the mark to read åäö");
    List<String> names = names(records(text));
    assertEquals(
        new HashSet<>(
            alsoRenamed(name -> "=+-@\t\r\uff1d".indexOf(name.charAt(0)) >= 0 ? "'" + name : name)),
        new HashSet<>(names));
    assertTrue(names.contains("Åkern och Ärlan på Ön 🎉"));
    assertTrue(names.contains("جمعية الأمل"));
  }

  @Test
  void files_hold_what_the_page_shows_in_its_order_with_its_filters_and_as_of_its_day()
      throws IOException {
    Visitor visitor = visitor(Width.DESK, Language.SWEDISH);
    visitor.signInAs(Role.BOARD_MEMBER);
    for (String more :
        List.of(
            "&sort=-amount",
            "&least=105000&sort=amount",
            "&search=%C3%A4rlan",
            "&day=2026-05-01")) {
      Page page = visitor.open("/register/approved?" + odd(more));
      List<String> shown =
          page.locator("tbody tr td:first-child > a").allTextContents().stream()
              .map(String::strip)
              .toList();
      assertTrue(!shown.isEmpty(), more);
      List<Row> rows = sheet(odd(more));
      assertEquals(
          shown, texts(rows.subList(1, rows.size())).stream().map(String::strip).toList(), more);
      List<String> named = names(records(text(board.bytes("/register/approved.csv?" + odd(more)))));
      assertEquals(shown.size(), named.size(), more);
    }
    assertTrue(texts(sheet(odd("&day=2026-05-01"))).contains("Före namnbytet"));
    assertTrue(texts(sheet(odd(""))).contains("Efter namnbytet"));
  }

  @Test
  void a_list_longer_than_what_is_read_at_once_is_whole() throws IOException {
    String many = "programme=" + scene.get("many");
    List<String> names = texts(sheet(many));
    assertEquals(ExportScene.MANY + 1, names.size());
    assertEquals(ExportScene.MANY + 1, new HashSet<>(names).size());
    assertEquals(
        ExportScene.MANY, records(text(board.bytes("/register/approved.csv?" + many))).size() - 1);
  }

  @Test
  void a_file_is_a_download_for_its_reader_alone() {
    String today = LocalDate.now(SamverkaClock.STOCKHOLM).toString();
    for (String kind : List.of("xlsx", "csv")) {
      HttpResponse<byte[]> answer = board.bytes("/register/approved." + kind + "?" + odd(""));
      assertEquals(
          "attachment; filename=\"partner-" + today + "." + kind + "\"",
          header(answer, "Content-Disposition"));
      assertTrue(header(answer, "Cache-Control").contains("no-store"));
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
      assertEquals(
          403,
          Caller.signedInAs(portal().address(), Role.REPRESENTATIVE)
              .get("/register/approved." + kind)
              .statusCode());
    }
    assertNotEquals(
        header(board.bytes("/register/approved.csv"), "Content-Type"),
        header(board.bytes("/register/approved.xlsx"), "Content-Type"));
  }

  private String odd(String more) {
    return "programme=" + scene.get("odd") + more;
  }

  private static List<String> alsoRenamed(Function<String, String> written) {
    return java.util.stream.Stream.concat(
            ExportScene.NAMES.stream().map(written), java.util.stream.Stream.of("Efter namnbytet"))
        .toList();
  }

  private List<Row> sheet(String query) throws IOException {
    HttpResponse<byte[]> answer = board.bytes("/register/approved.xlsx?" + query);
    assertEquals(200, answer.statusCode());
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      return book.getFirstSheet().read();
    }
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(row -> row.getCellText(NAME)).toList();
  }

  private static List<CSVRecord> records(String text) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(';')
        .get()
        .parse(new StringReader(text.substring(MARK.length())))
        .getRecords();
  }

  /** The first column without its head. */
  private static List<String> names(List<CSVRecord> records) {
    return records.stream().skip(1).map(record -> record.get(NAME)).toList();
  }

  private static String text(HttpResponse<byte[]> answer) {
    assertEquals(200, answer.statusCode());
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
