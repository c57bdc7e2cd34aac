package org.samverka.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.it.identity.People;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.Choices;

@ContainerTest
class SqlCounterIT {

  @Inject SqlCounter sql;
  @Inject Choices choices;
  @Inject AccountService accounts;
  @Inject People people;

  @Test
  void a_list_that_is_read_by_one_statement_counts_as_one() {
    assertEquals(
        1, sql.count(() -> choices.offered(Actor.PUBLIC, ChoiceList.DISTRICT, TextLanguage.SV)));
  }

  @Test
  void what_writes_counts_too_and_nothing_is_counted_when_nothing_is_asked() {
    String email = people.freshAddress();
    int statements =
        sql.count(
            () -> {
              accounts.register(email, "Räknad Person", People.PASSWORD, "sv");
              return null;
            });
    assertTrue(statements > 2, "a new account is more than " + statements + " statements");
    assertEquals(0, sql.count(() -> null));
  }
}
