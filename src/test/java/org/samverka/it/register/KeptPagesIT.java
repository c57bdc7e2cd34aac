package org.samverka.it.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Actor;
import org.samverka.it.ContainerTest;
import org.samverka.it.SqlCounter;
import org.samverka.it.partnership.Partnerships;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.register.PublicRegister;

/** What the portal keeps of its public pages is never older than what stands in the database. */
@ContainerTest
class KeptPagesIT {

  private static final String LIST = "/register/partners";

  /** The portal's own beat may write between two readings, and then nothing is kept. */
  private static final int TRIES = 20;

  @Inject Http http;
  @Inject SqlCounter sql;
  @Inject Partnerships making;
  @Inject PublicRegister open;

  @Test
  void a_public_page_is_made_once_and_then_given_to_everybody() {
    String first = http.get(LIST).body();
    assertTrue(
        IntStream.range(0, TRIES)
            .anyMatch(i -> sql.countOfRequests(() -> http.get(LIST).body()) == 0));
    var again = http.get(LIST);
    assertEquals(first, again.body());
    assertEquals(
        "public, max-age=0, s-maxage=60", again.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(again.headers().firstValue("Vary").orElse("").contains("Cookie"));
    assertEquals(
        "text/html; charset=UTF-8",
        again.headers().firstValue("Content-Type").orElse("").replace(";c", "; c"));
  }

  @Test
  void what_changes_is_seen_at_once() {
    Made made = making.active();
    String search = LIST + "?search=" + open.partner(Actor.PUBLIC, made.id(), null).digits();
    String link = "/register/partner?id=" + made.id();
    assertTrue(http.get(search).body().contains(link));
    assertEquals(200, http.get(link).statusCode());

    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);

    assertFalse(http.get(search).body().contains(link));
    assertEquals(404, http.get(link).statusCode());
  }

  @Test
  void each_language_and_each_search_has_a_page_of_its_own() {
    String swedish = http.get(LIST).body();
    assertNotEquals(swedish, http.get(LIST + "?search=ingenheterså").body());
    String english = http.get(LIST, "Cookie", "samverka-language=en").body();
    assertTrue(swedish.contains("lang=\"sv\"") && english.contains("lang=\"en\""));
    assertEquals(200, http.get("/about").statusCode());
    assertEquals(404, http.get("/register/partner?id=0").statusCode());
    assertEquals(404, http.get("/register/partner?id=0").statusCode());
  }
}
