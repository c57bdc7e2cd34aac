package org.samverka.it.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samverka.it.ContainerTest;
import org.samverka.it.SqlCounter;

/** What anybody gets over HTTP, as pages and as open data. */
@ContainerTest
class OpenDataIT {

  private static final Set<String> ALLOWED =
      Set.of(
          "asOf",
          "partners",
          "partners.id",
          "partners.association",
          "partners.organisationNumber",
          "partners.activity",
          "partners.programme",
          "partners.targetGroups",
          "partners.districts",
          "partners.amountPerYear",
          "partners.from",
          "partners.until",
          "partners.overall",
          "partners.commitments",
          "partners.commitments.code",
          "partners.commitments.name",
          "partners.commitments.state",
          "next");

  @Inject RegisterRows rows;
  @Inject SqlCounter sql;
  @Inject Http http;

  @Test
  void the_open_data_hold_what_is_on_the_allow_list_and_nothing_else() {
    long programme = rows.programme();
    rows.put(
        rows.row(programme, "Öppen Famn")
            .stands("7Q", "TO_PUT_RIGHT", 1, "7M", "ALL_MET")
            .matters(3),
        rows.row(programme, "Vilande").hidden());
    HttpResponse<String> answer = http.get("/api/v1/partners?programme=" + programme + "&limit=1");
    assertEquals(200, answer.statusCode(), answer.body());
    JsonObject page = json(answer);
    Set<String> found = new TreeSet<>();
    names("", page, found);
    found.removeAll(ALLOWED);
    assertEquals(Set.of(), found);
    assertEquals(1, page.getJsonArray("partners").size());
    JsonObject partner = page.getJsonArray("partners").getJsonObject(0);
    assertEquals("ALL_MET", partner.getString("overall"));
    assertEquals("899999-0008", partner.getString("organisationNumber"));
    assertFalse(page.containsKey("next"));
  }

  @Test
  void the_pages_lead_on_by_cursor_and_link_to_the_last() {
    long programme = rows.programme();
    rows.put(
        IntStream.range(0, 7)
            .mapToObj(i -> rows.row(programme, "Förening " + i).amount(100_000 + i))
            .toArray(RegisterRows.Row[]::new));
    List<Integer> amounts = new ArrayList<>();
    String path = "/api/v1/partners?programme=" + programme + "&sort=-amount&limit=3";
    String cursor = "";
    for (int page = 0; page < 3; page++) {
      HttpResponse<String> answer = http.get(path + cursor);
      JsonObject found = json(answer);
      found
          .getJsonArray("partners")
          .getValuesAs(JsonObject.class)
          .forEach(one -> amounts.add(one.getInt("amountPerYear")));
      assertEquals(page < 2, answer.headers().firstValue("Link").isPresent());
      cursor = "&cursor=" + found.getString("next", "");
    }
    assertEquals(List.of(100_006, 100_005, 100_004, 100_003, 100_002, 100_001, 100_000), amounts);
  }

  @Test
  void a_day_that_has_been_is_answered_as_it_was() {
    long programme = rows.programme();
    RegisterRows.Row before =
        rows.row(programme, "Före").valid(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 2));
    rows.put(
        before,
        rows.row(programme, "Efter").of(before).valid(LocalDate.of(2026, 5, 2), RegisterRows.OPEN));
    String one = "/api/v1/partners/" + before.partnership();
    assertEquals("Efter", json(http.get(one)).getString("association"));
    assertEquals("Före", json(http.get(one + "?day=2026-05-01")).getString("association"));
    assertEquals(404, http.get(one + "?day=2025-05-01").statusCode());
  }

  @Test
  void what_makes_no_sense_is_a_problem_in_words_and_never_a_trace() {
    for (String query :
        List.of(
            "day=2026-13-45",
            "day=9998-01-01",
            "sort=checked",
            "sort=x",
            "group=x",
            "limit=0",
            "limit=1000",
            "cursor=%25%25",
            "cursor=abc",
            "state=GOOD",
            "least=x")) {
      HttpResponse<String> answer = http.get("/api/v1/partners?" + query);
      assertEquals(400, answer.statusCode(), query);
      assertEquals(
          "application/problem+json",
          answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
      JsonArray errors = json(answer).getJsonArray("errors");
      assertEquals(
          query.substring(0, query.indexOf('=')), errors.getJsonObject(0).getString("parameter"));
      assertFalse(errors.getJsonObject(0).getString("detail").contains("register."), query);
    }
    for (String path : List.of("/api/v1/partners/1", "/api/v1/partners/x", "/api/v1/nothing")) {
      HttpResponse<String> answer = http.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertFalse(answer.body().contains("Exception"), path);
    }
    assertEquals(404, http.get("/register/partner?id=1").statusCode());
  }

  @Test
  void an_answer_that_has_not_changed_is_not_sent_again_and_may_be_read_from_anywhere() {
    long programme = rows.programme();
    rows.put(rows.row(programme, "Samma"));
    String path = "/api/v1/partners?programme=" + programme;
    HttpResponse<String> first = http.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals("*", first.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals("public, max-age=60", first.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(304, http.get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void it_is_described_with_schemas_and_examples_and_the_portal_tells_how_it_is() {
    String described = http.get("/openapi").body();
    assertTrue(described.contains("/api/v1/partners"), described);
    assertTrue(described.contains("organisationNumber"), described);
    assertTrue(described.contains("problem+json"), described);
    assertTrue(described.contains("899999-0008"), described);
    for (String part : List.of("parameters/day", "parameters/lang", "responses/not-found")) {
      assertTrue(described.contains("#/components/" + part), described);
    }
    assertTrue(described.contains("It was no partner that day"), described);
    assertEquals(200, http.get("/health").statusCode());
    assertTrue(http.get("/metrics").body().contains("vendor"), "metrics");
  }

  @Test
  void the_public_page_costs_the_same_number_of_statements_however_many_rows_it_has() {
    long few = rows.programme();
    long many = rows.programme();
    rows.put(rows.row(few, "Ensam"));
    rows.put(
        IntStream.range(0, 60)
            .mapToObj(i -> rows.row(many, "Förening " + i))
            .toArray(RegisterRows.Row[]::new));
    for (long programme : new long[] {few, many}) {
      String path = "/register/partners?programme=" + programme;
      http.get(path);
      assertEquals(1, sql.countOfRequests(() -> http.get(path + "&sort=name")));
    }
  }

  @Test
  void the_public_page_shows_nothing_that_is_not_on_the_list() {
    long programme = rows.programme();
    rows.put(rows.row(programme, "Synlig förening"), rows.row(programme, "Dold förening").hidden());
    HttpResponse<String> page = http.get("/register/partners?programme=" + programme);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Synlig förening"));
    assertFalse(page.body().contains("Dold förening"));
    assertFalse(page.body().contains("2026-06-30"), "the day of a check is not public");
    assertTrue(page.headers().firstValue("Set-Cookie").isEmpty(), "no session for a reader");
    String kept = page.headers().firstValue("Cache-Control").orElse("");
    assertTrue(kept.startsWith("public") && kept.contains("s-maxage=60"), kept);
    assertTrue(page.body().length() < 40_000);
  }

  @Test
  void the_boards_pages_and_files_are_for_those_who_have_signed_in() {
    for (String path :
        List.of(
            "/register/approved",
            "/register/totals",
            "/register/approved-partner?id=1",
            "/register/approved.xlsx",
            "/register/approved.csv")) {
      HttpResponse<String> answer = http.get(path);
      assertEquals(302, answer.statusCode(), path);
      assertTrue(
          answer.headers().firstValue("Location").orElse("").contains("/identity/sign-in"), path);
    }
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static void names(String under, JsonValue value, Set<String> found) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, inner) -> {
            String path = under.isEmpty() ? name : under + "." + name;
            found.add(path);
            names(path, inner, found);
          });
    } else if (value instanceof JsonArray array) {
      array.forEach(inner -> names(under, inner, found));
    }
  }
}
