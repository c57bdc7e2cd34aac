package org.samverka.it.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.samverka.it.Refusals.refuses;
import static org.samverka.it.Refusals.refusesTheRole;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.CommitmentDraft;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.acceptance.Acceptance;
import org.samverka.commitment.acceptance.AcceptanceRegister;
import org.samverka.commitment.acceptance.Answer;
import org.samverka.commitment.acceptance.Answered;
import org.samverka.commitment.acceptance.Signatory;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.it.ContainerTest;
import org.samverka.it.Database;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;

/** Who accepted which text is written down once and stays. */
@ContainerTest
class AcceptanceIT {

  @Inject AcceptanceRegister register;
  @Inject Commitments commitments;
  @Inject Associations associations;
  @Inject People people;
  @Inject Database database;
  @Inject SamverkaClock clock;

  private long association;
  private Actor signatory;

  @BeforeEach
  void anAssociationWithASignatory() {
    Associations.Founded founded = associations.complete(1);
    association = founded.id();
    signatory = founded.signatory();
  }

  @Test
  void a_signatory_accepts_the_text_that_was_shown_and_its_hash_is_kept() {
    CommitmentDraft text = commitments.published(Commitments.ASKING);
    Acceptance kept = accept(answered(text, Answer.ACCEPT, "Vi frågar var och en.", ""));

    assertEquals(text.hashes().get(TextLanguage.SV), kept.textHash());
    assertEquals(Answer.ACCEPT, kept.answer());
    assertEquals(association, kept.associationId());
    assertNotNull(kept.hash());
  }

  @Test
  void nobody_accepts_for_an_association_but_its_signatory() {
    CommitmentDraft text = commitments.published(Commitments.PLAIN);
    Answered answer = answered(text, Answer.ACCEPT, "", "");
    Actor stranger = people.citizen("Främmande");
    Actor representative = associations.representative(association, "Utan mandat");
    refusesTheRole(
        () -> register.register(stranger, association, 0, office(stranger), List.of(answer)));
    refusesTheRole(
        () ->
            register.register(
                representative, association, 0, office(representative), List.of(answer)));
    refusesTheRole(
        () -> register.register(signatory, association, 0, office(stranger), List.of(answer)));
  }

  @Test
  void a_text_that_is_not_the_one_shown_is_not_accepted() {
    CommitmentDraft text = commitments.published(Commitments.PLAIN);
    Answered other =
        new Answered(
            text.versionId(),
            TextLanguage.SV,
            text.hashes().get(TextLanguage.EN),
            Answer.ACCEPT,
            "",
            "",
            List.of());
    refuses("commitment.accept.otherText", () -> accept(other));
  }

  @Test
  void what_must_be_told_is_told() {
    CommitmentDraft asking = commitments.published(Commitments.ASKING);
    refuses("commitment.accept.noPractice", () -> accept(answered(asking, Answer.ACCEPT, "", "")));
    CommitmentDraft plain = commitments.published(Commitments.PLAIN);
    refuses(
        "commitment.accept.noExplanation",
        () -> accept(answered(plain, Answer.ACCEPT_WITH_EXPLANATION, "", "")));
    CommitmentDraft activity = commitments.published(Commitments.OF_THE_ACTIVITY);
    refuses("commitment.accept.noCase", () -> accept(answered(activity, Answer.ACCEPT, "", "")));
  }

  @Test
  void one_answer_that_is_refused_lets_none_of_them_through() {
    CommitmentDraft good = commitments.published(Commitments.PLAIN);
    CommitmentDraft bad = commitments.published(Commitments.ASKING);
    List<Answered> both =
        List.of(answered(good, Answer.ACCEPT, "", ""), answered(bad, Answer.ACCEPT, "", ""));
    refuses(
        "commitment.accept.noPractice",
        () -> register.register(signatory, association, 0, office(signatory), both));
    assertEquals(List.of(), register.standing(signatory, association, clock.today()));
  }

  @Test
  void taking_it_back_is_a_row_of_its_own_and_the_first_one_stays() {
    Acceptance kept =
        accept(answered(commitments.published(Commitments.PLAIN), Answer.ACCEPT, "", ""));
    register.withdraw(signatory, kept.id(), office(signatory), "Styrelsen har ändrat sig.");
    register.withdraw(signatory, kept.id(), office(signatory), "En gång till gör ingen skillnad.");

    List<Acceptance> now = register.standing(signatory, association, clock.today());
    assertEquals(List.of(Answer.WITHDRAWN), now.stream().map(Acceptance::answer).toList());
    assertEquals(Answer.ACCEPT, register.acceptance(signatory, kept.id()).answer());
    assertEquals(List.of(), register.standing(signatory, association, clock.today().minusDays(1)));
    Actor stranger = people.citizen("Främmande");
    assertThrows(
        NotFoundException.class,
        () -> register.withdraw(stranger, kept.id(), office(stranger), "Nej"));
    assertThrows(
        NotFoundException.class, () -> register.standing(stranger, association, clock.today()));
  }

  @Test
  void at_the_database_too_rows_are_only_added() {
    long id =
        accept(answered(commitments.published(Commitments.PLAIN), Answer.ACCEPT, "", "")).id();
    assertThrows(
        SQLException.class,
        () -> database.execute("update acceptance set practice = 'Annat' where id = ?", id));
    assertThrows(
        SQLException.class, () -> database.execute("delete from acceptance where id = ?", id));
    assertEquals("", register.acceptance(signatory, id).practice());
  }

  private Acceptance accept(Answered answer) {
    long id =
        register.register(signatory, association, 0, office(signatory), List.of(answer)).get(0);
    return register.acceptance(signatory, id);
  }

  private static Signatory office(Actor person) {
    return new Signatory(person.accountId(), person.name(), "ordförande");
  }

  private static Answered answered(
      CommitmentDraft text, Answer answer, String practice, String explanation) {
    return new Answered(
        text.versionId(),
        TextLanguage.SV,
        text.hashes().get(TextLanguage.SV),
        answer,
        practice,
        explanation,
        List.of());
  }
}
