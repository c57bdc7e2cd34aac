package org.samverka.register.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Texts;
import org.samverka.programme.ChoiceList;
import org.samverka.register.Order;
import org.samverka.register.PartnerRow;
import org.samverka.register.RegisterNames;
import org.samverka.register.RegisterQuestion;
import org.samverka.register.RegisterService;
import org.samverka.ui.CurrentLanguage;

/**
 * The board's list as a file, with the same search and order as on the page. It is read and sent a
 * piece at a time, so that it takes the same memory however long it is.
 */
@WebServlet({ExportServlet.XLSX, ExportServlet.CSV})
public class ExportServlet extends HttpServlet {

  static final String XLSX = "/register/approved.xlsx";
  static final String CSV = "/register/approved.csv";

  private static final long serialVersionUID = 1L;
  private static final int PIECE = 500;
  private static final List<String> COLUMNS =
      List.of(
          "register.column.partner",
          "register.field.number",
          "register.column.activity",
          "register.field.programme",
          "register.field.groups",
          "register.field.districts",
          "register.column.kronor",
          "register.column.from",
          "register.column.until",
          "register.column.stage",
          "register.column.commitments",
          "register.column.exceptions",
          "register.column.checked",
          "register.column.checkedBy",
          "register.totals.openMatters");

  @Inject private transient RegisterService register;
  @Inject private transient RegisterNames names;
  @Inject private transient CurrentActor current;
  @Inject private transient CurrentLanguage language;
  @Inject private transient SamverkaClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = current.actor();
    if (!actor.signedIn()) {
      String query = request.getQueryString();
      String here = request.getRequestURI() + (query == null ? "" : "?" + query);
      response.sendRedirect(
          request.getContextPath()
              + "/identity/sign-in?next="
              + URLEncoder.encode(here, StandardCharsets.UTF_8));
      return;
    }
    try {
      RegisterQuestion question =
          RegisterQuestion.read(request::getParameter, clock.today(), false);
      // Asked for before anything is sent, so that a refusal is an answer of its own.
      List<PartnerRow> first =
          register.page(actor, question.filter(), order(question, null), PIECE);
      boolean csv = request.getServletPath().equals(CSV);
      head(response, csv, day(question));
      try (Spreadsheet file =
          csv
              ? new CsvFile(response.getOutputStream())
              : new XlsxFile(response.getOutputStream(), text("register.approved.title"))) {
        write(file, actor, question, first);
      }
    } catch (InvalidInputException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } catch (RefusedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void head(HttpServletResponse response, boolean csv, LocalDate day) {
    response.setContentType(
        csv
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"partner-" + day + (csv ? ".csv\"" : ".xlsx\""));
    response.setHeader("Cache-Control", "private, no-store");
  }

  private void write(
      Spreadsheet file, Actor actor, RegisterQuestion question, List<PartnerRow> first)
      throws IOException {
    Words words = words(question);
    file.head(COLUMNS.stream().map(this::text).toList());
    List<PartnerRow> piece = first;
    while (true) {
      for (PartnerRow row : piece) {
        file.row(cells(row, words));
      }
      file.send();
      if (piece.size() < PIECE) {
        return;
      }
      Order.Place last = piece.get(piece.size() - 1).place(question.sort());
      piece = register.page(actor, question.filter(), order(question, last), PIECE);
    }
  }

  private List<@Nullable Object> cells(PartnerRow row, Words words) {
    return new ArrayList<>(
        Arrays.asList(
            row.associationName(),
            row.number(),
            row.activityName(),
            words.programmes().getOrDefault(row.programmeId(), ""),
            named(row.targetGroups(), words.groups()),
            named(row.districts(), words.districts()),
            row.amountPerYear(),
            row.from(),
            row.until(),
            Texts.name(row.stage(), words.locale()),
            Texts.name(row.overall(), words.locale()),
            exceptions(row, words),
            row.checked(),
            row.checked() == null ? "" : checkedBy(row, words.locale()),
            (long) row.openMatters()));
  }

  private static String exceptions(PartnerRow row, Words words) {
    return words.band().stream()
        .flatMap(
            place ->
                row.marks().of(place.commitmentId()).stream()
                    .map(Bands::state)
                    .filter(state -> state != org.samverka.ui.State.MET)
                    .map(
                        state ->
                            place.shortName()
                                + ": "
                                + Texts.of("ui.band.STANDING." + state + ".one", words.locale())))
        .collect(Collectors.joining(", "));
  }

  private static String checkedBy(PartnerRow row, Locale locale) {
    return row.checkedBy() == null
        ? Texts.of("register.checked.assessment", locale)
        : Texts.name(row.checkedBy(), locale);
  }

  private static String named(List<Long> ids, Map<Long, String> all) {
    return ids.stream().map(all::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /** The names that every row needs. */
  private record Words(
      Locale locale,
      Map<Long, String> programmes,
      Map<Long, String> groups,
      Map<Long, String> districts,
      List<BandOrder.Place> band) {}

  private Words words(RegisterQuestion question) {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    return new Words(
        language.getLocale(),
        names.programmes(tongue),
        names.of(ChoiceList.TARGET_GROUP, tongue),
        names.of(ChoiceList.DISTRICT, tongue),
        names.band(day(question), tongue));
  }

  private LocalDate day(RegisterQuestion question) {
    LocalDate asked = question.filter().day();
    return asked == null ? clock.today() : asked;
  }

  private static Order order(RegisterQuestion question, Order.@Nullable Place from) {
    return question.order(from, false);
  }

  private String text(String key) {
    return Texts.of(key, language.getLocale());
  }
}
