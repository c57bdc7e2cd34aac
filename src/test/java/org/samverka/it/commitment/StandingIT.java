package org.samverka.it.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.samverka.commitment.standing.CheckOutcome.MET;
import static org.samverka.commitment.standing.CheckOutcome.MET_WITH_JUSTIFIED_LIMIT;
import static org.samverka.commitment.standing.CheckOutcome.NOT_ASSESSED;
import static org.samverka.commitment.standing.CheckOutcome.NOT_MET;
import static org.samverka.commitment.standing.CheckOutcome.REMEDIABLE;
import static org.samverka.it.Refusals.refuses;
import static org.samverka.it.Refusals.refusesTheRole;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.Standing;
import org.samverka.commitment.standing.StateRow;
import org.samverka.commitment.standing.StateSource;
import org.samverka.commitment.standing.StateStep;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.Database;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.SamverkaClock;

/** How an association stands by a commitment: what checks and concerns lead to, and when. */
@ContainerTest
class StandingIT {

  @Inject CommitmentStates states;
  @Inject Commitments commitments;
  @Inject Associations associations;
  @Inject People people;
  @Inject Database database;
  @Inject SamverkaClock clock;

  private long association;
  private long commitment;
  private Actor signatory;
  private LocalDate today;

  @BeforeEach
  void anAssociationThatHasDeclared() {
    Associations.Founded founded = associations.complete(1);
    association = founded.id();
    signatory = founded.signatory();
    today = clock.today();
    var text = commitments.published(Commitments.PLAIN);
    commitment = text.commitmentId();
    states.declare(signatory, association, 0, List.of(text.versionId()));
  }

  @Test
  void a_declaration_begins_it_and_declaring_again_undoes_no_check() {
    assertEquals(Standing.DECLARED, now().standing());
    check(MET, "");
    states.declare(
        signatory, association, 0, List.of(commitments.published(Commitments.PLAIN).versionId()));
    assertEquals(Standing.VERIFIED, now().standing());
  }

  @Test
  void evidence_supports_a_declaration_and_nothing_that_is_known_better() {
    states.recordEvidence(
        signatory, association, 0, commitment, StateSource.BYLAWS, today, "Stadgarna § 3");
    assertEquals(Standing.EVIDENCED, now().standing());
    check(MET, "");
    states.recordEvidence(signatory, association, 0, commitment, StateSource.BYLAWS, today, "");
    assertEquals(Standing.VERIFIED, now().standing());
  }

  @Test
  void each_outcome_of_a_check_moves_it_where_the_table_says() {
    check(NOT_ASSESSED, "");
    assertEquals(Standing.DECLARED, now().standing());
    check(MET_WITH_JUSTIFIED_LIMIT, "Skyddat boende för kvinnor.");
    assertEquals(Standing.VERIFIED, now().standing());
    assertEquals(MET_WITH_JUSTIFIED_LIMIT, now().outcome());
    check(MET, "");
    assertEquals(MET, now().outcome());
    check(REMEDIABLE, "Webbplatsen säger något annat.");
    assertEquals(Standing.QUESTIONED, now().standing());
    check(NOT_MET, "Ingen rättelse.");
    assertEquals(Standing.BREACHED, now().standing());
    check(REMEDIABLE, "Det går att rätta.");
    assertEquals(Standing.QUESTIONED, now().standing());
    check(NOT_MET, "Det rättades inte.");
    states.remedy(
        Actor.SYSTEM, association, 0, commitment, StateSource.REPORT, today, "Stadgarna ändrade.");
    assertEquals(Standing.REMEDIED, now().standing());
    check(MET, "");
    assertEquals(Standing.VERIFIED, now().standing());
    check(NOT_MET, "Ny brist.");
    check(MET, "");
    assertEquals(List.of(Standing.BREACHED, Standing.REMEDIED, Standing.VERIFIED), lastSteps(3));
  }

  @Test
  void what_is_not_met_needs_a_reason() {
    for (CheckOutcome outcome : List.of(MET_WITH_JUSTIFIED_LIMIT, REMEDIABLE, NOT_MET)) {
      assertThrows(InvalidValueException.class, () -> check(outcome, " "));
    }
    assertEquals(Standing.DECLARED, now().standing());
  }

  @Test
  void only_a_breach_can_be_remedied() {
    refuses(
        "lifecycle.refused.stage",
        () ->
            states.remedy(
                Actor.SYSTEM, association, 0, commitment, StateSource.REPORT, today, "Rättat"));
  }

  @Test
  void the_association_can_neither_verify_nor_question_itself() {
    refusesTheRole(
        () ->
            states.applyOutcome(
                signatory, association, 0, commitment, MET, StateSource.VISIT, today, ""));
    refusesTheRole(
        () ->
            states.question(
                signatory, association, 0, commitment, StateSource.CONCERN, today, "Själv"));
    Actor stranger = people.citizen("Främmande");
    refusesTheRole(() -> states.declare(stranger, association, 0, List.of()));
    assertThrows(NotFoundException.class, () -> states.statesOf(stranger, association, today));
    assertThrows(
        NotFoundException.class,
        () ->
            states.recordEvidence(
                stranger, association, 0, commitment, StateSource.BYLAWS, today, ""));
  }

  @Test
  void a_concern_questions_it_for_the_city_and_nobody_else_before_a_decision() {
    check(MET, "");
    states.question(
        Actor.SYSTEM, association, 0, commitment, StateSource.CONCERN, today, "Anmäld oro.");
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    assertEquals(
        Standing.QUESTIONED,
        states.statesOf(officer, List.of(association), today).get(0).standing());
    assertEquals(
        Standing.VERIFIED, states.publicStatesOf(List.of(association), today).get(0).standing());
    assertEquals(
        Standing.VERIFIED, states.statesOf(signatory, association, today).get(0).standing());
  }

  @Test
  void how_it_stood_on_a_past_day_can_still_be_read() throws SQLException {
    check(MET, "");
    long state = now().stateId();
    Instant now = clock.now();
    Timestamp longAgo = Timestamp.from(now.minus(Duration.ofDays(20)));
    Timestamp checked = Timestamp.from(now.minus(Duration.ofDays(5)));
    database.execute(
        "update commitment_state_period set valid_from = ?, valid_until = ? where state_id = ? and"
            + " stage = 'DECLARED'",
        longAgo,
        checked,
        state);
    database.execute(
        "update commitment_state_period set valid_from = ? where state_id = ? and stage ="
            + " 'VERIFIED'",
        checked,
        state);

    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    assertEquals(Standing.VERIFIED, asOf(officer, today).get(0).standing());
    assertEquals(Standing.DECLARED, asOf(officer, today.minusDays(10)).get(0).standing());
    assertEquals(List.of(), asOf(officer, today.minusDays(30)));
  }

  private List<StateRow> asOf(Actor reader, LocalDate day) {
    return states.statesOf(reader, List.of(association), day);
  }

  private StateRow now() {
    return states.statesOf(Actor.SYSTEM, List.of(association), today).stream()
        .filter(row -> row.commitmentId() == commitment)
        .findFirst()
        .orElseThrow();
  }

  private List<Standing> lastSteps(int number) {
    List<StateStep> steps = states.history(Actor.SYSTEM, now().stateId());
    return steps.subList(steps.size() - number, steps.size()).stream()
        .map(StateStep::standing)
        .toList();
  }

  private void check(CheckOutcome outcome, String why) {
    states.applyOutcome(
        Actor.SYSTEM, association, 0, commitment, outcome, StateSource.VISIT, today, why);
  }
}
