package org.samverka.it.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.Refusals.faults;
import static org.samverka.it.Refusals.refusesTheRole;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.ChoiceView;
import org.samverka.programme.Choices;

/** The target groups and districts that associations choose from. */
@ContainerTest
class ChoicesIT {

  @Inject Choices choices;
  @Inject People people;

  @Test
  void an_administrator_adds_one_at_the_end_and_everybody_can_choose_it() {
    String name = fresh();
    long id =
        choices.add(people.administrator(), ChoiceList.TARGET_GROUP, name, name + " in English");
    List<ChoiceView> offered =
        choices.offered(Actor.PUBLIC, ChoiceList.TARGET_GROUP, TextLanguage.EN);
    assertEquals(id, offered.get(offered.size() - 1).id());
    assertEquals(name + " in English", offered.get(offered.size() - 1).name());
  }

  @Test
  void what_is_offered_no_more_keeps_its_name_for_older_applications() {
    Actor administrator = people.administrator();
    String name = fresh();
    long id = choices.add(administrator, ChoiceList.DISTRICT, name, name);
    long seen = one(id).seen();
    choices.change(administrator, id, seen, name, name + "!", false);

    assertFalse(
        choices.offered(Actor.PUBLIC, ChoiceList.DISTRICT, TextLanguage.SV).stream()
            .anyMatch(choice -> choice.id() == id));
    assertEquals(name + "!", one(id).nameEn());
    assertThrows(
        StaleException.class, () -> choices.change(administrator, id, seen, name, name, true));
  }

  @Test
  void names_are_there_and_differ() {
    Actor administrator = people.administrator();
    String name = fresh();
    choices.add(administrator, ChoiceList.DISTRICT, name, name);
    faults(
        "nameSv",
        "programme.choice.taken",
        () -> choices.add(administrator, ChoiceList.DISTRICT, name, "Other"));
    faults(
        "nameEn",
        "programme.choice.noName",
        () -> choices.add(administrator, ChoiceList.DISTRICT, fresh(), " "));
    assertTrue(choices.add(administrator, ChoiceList.TARGET_GROUP, name, name) > 0);
  }

  @Test
  void nobody_else_changes_the_lists() {
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    refusesTheRole(() -> choices.add(officer, ChoiceList.DISTRICT, fresh(), "X"));
    refusesTheRole(() -> choices.change(officer, 1, 1, fresh(), "X", false));
    assertThrows(
        NotFoundException.class,
        () -> choices.change(people.administrator(), -1, 1, fresh(), "X", false));
  }

  private ChoiceView one(long id) {
    return choices.all(Actor.PUBLIC, ChoiceList.DISTRICT, TextLanguage.SV).stream()
        .filter(choice -> choice.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static String fresh() {
    return "Prov " + System.nanoTime();
  }
}
