package org.samverka.it.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.SqlCounter;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.decision.Decisions;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships;
import org.samverka.it.register.Http;
import org.samverka.it.register.RegisterRows;

/**
 * A page sends as many statements to the database with many rows as with few, and not more than
 * docs/benchmark.md tells.
 */
@ContainerTest
class PageCostIT {

  private static final int LIST = 5;
  private static final int COMPOSED = 15;

  private static final int IN_ASSESSMENT = 14;

  /** Above what is wanted; docs/benchmark.md tells which they are. */
  private static final int OF_A_PARTNER = 19;

  private static final int OF_FOUR_ROLES = 18;

  /** Everything that was sent in. */
  private static final int APPLICATION = 25;

  @Inject SqlCounter sql;
  @Inject Http http;
  @Inject People people;
  @Inject AccountService accounts;
  @Inject CaseFlow flows;
  @Inject Decisions decisions;
  @Inject Partnerships partnerships;
  @Inject RegisterRows register;

  @Test
  void the_boards_list_costs_the_same_with_two_partners_and_with_twenty_five() {
    Reader member = reader(people.staff("Love Ledamot", Role.BOARD_MEMBER));
    long few = register.programme();
    long many = register.programme();
    for (int i = 0; i < 25; i++) {
      register.put(register.row(many, "Föreningen " + i).matters(1));
      if (i < 2) {
        register.put(register.row(few, "Föreningen " + i).matters(1));
      }
    }
    assertSame(member, "/register/approved?programme=" + few, "?programme=" + many, LIST);
  }

  @Test
  void the_officers_queue_and_home_cost_the_same_when_more_cases_come() {
    flows.assigned();
    Reader officer = reader(flows.officer());
    String queue = "/assessment/queue?list=MINE";
    List<String> queueBefore = cost(officer, queue);
    List<String> homeBefore = cost(officer, "/desk/home");
    for (int i = 0; i < 3; i++) {
      flows.assigned();
      flows.inFormalCheck();
    }
    assertAlike(queueBefore, cost(officer, queue));
    assertAlike(homeBefore, cost(officer, "/desk/home"));
    assertAtMost(LIST, queueBefore);
    assertAtMost(COMPOSED, homeBefore);
  }

  @Test
  void a_case_costs_the_same_when_nothing_is_checked_and_when_all_is() {
    assertSame(
        reader(flows.officer()), page(flows.inAssessment()), query(flows.checked()), IN_ASSESSMENT);
  }

  @Test
  void a_case_costs_the_same_with_a_supplement_and_a_comment() {
    assertSame(reader(flows.officer()), page(flows.checked()), query(flows.heard()), IN_ASSESSMENT);
  }

  @Test
  void a_case_that_waits_for_a_meeting_and_a_decided_one_cost_one_statement_more() {
    Reader officer = reader(flows.officer());
    CaseFlow.Flow waiting = flows.ready();
    decisions.enter(waiting, decisions.meeting());
    assertAtMost(COMPOSED, cost(officer, page(waiting)));
    assertAtMost(COMPOSED, cost(officer, page(decisions.decided())));
  }

  @Test
  void a_partners_case_costs_what_is_known_of_its_partnership_too() {
    assertAtMost(OF_A_PARTNER, cost(reader(flows.officer()), page(partnerships.active().flow())));
  }

  private String page(CaseFlow.Flow flow) {
    return "/assessment/case" + query(flow);
  }

  private String query(CaseFlow.Flow flow) {
    return "?id=" + flow.caseId() + "&check=" + flows.checkOf(flow, "AGE").versionId();
  }

  @Test
  void the_whole_application_costs_what_it_shows() {
    Reader officer = reader(flows.officer());
    assertAtMost(
        APPLICATION, cost(officer, "/assessment/application?id=" + flows.checked().caseId()));
  }

  @Test
  void the_registrars_lists_and_home_cost_little() {
    Reader registrar = reader(people.staff("Rut Registrator", Role.REGISTRAR));
    for (String list :
        List.of(
            "/assessment/queue?list=INCOMING", "/association/waiting", "/association/register")) {
      assertAtMost(LIST, cost(registrar, list));
    }
    assertAtMost(COMPOSED, cost(registrar, "/desk/home"));
  }

  @Test
  void home_costs_little_for_an_association_that_applies_and_for_one_that_is_a_partner() {
    assertAtMost(COMPOSED, cost(reader(flows.checked().signatory()), "/desk/home"));
    assertAtMost(COMPOSED, cost(reader(partnerships.active().signatory()), "/desk/home"));
  }

  @Test
  void home_asks_no_more_for_several_roles_than_what_each_of_them_waits_for() {
    Actor two = people.staff("Tove Två", Role.OFFICER, Role.REVIEWER);
    assertAtMost(COMPOSED, cost(reader(two), "/desk/home"));
    Actor four =
        people.staff("Fia Fyra", Role.OFFICER, Role.REVIEWER, Role.REGISTRAR, Role.SECRETARY);
    assertAtMost(OF_FOUR_ROLES, cost(reader(four), "/desk/home"));
  }

  private static void assertAtMost(int most, List<String> cost) {
    assertTrue(
        cost.size() <= most, () -> cost.size() + " statements instead of " + most + lines(cost));
  }

  private static void assertAlike(List<String> few, List<String> many) {
    assertEquals(few.size(), many.size(), () -> lines(few) + "\nand" + lines(many));
  }

  private static String lines(List<String> statements) {
    return "\n" + String.join("\n", statements);
  }

  private void assertSame(Reader reader, String path, String otherQuery, int most) {
    String other = path.substring(0, path.indexOf('?')) + otherQuery;
    List<String> cost = cost(reader, path);
    assertAlike(cost, cost(reader, other));
    assertAtMost(most, cost);
  }

  /** Once before it is counted: what a language calls things is read once. */
  private List<String> cost(Reader reader, String path) {
    reader.page(path);
    return sql.statementsOfRequests(() -> reader.page(path));
  }

  private Reader reader(Actor actor) {
    return new Reader(http, accounts.own(actor).email());
  }
}
