package org.samverka.it.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.Refusals.faults;
import static org.samverka.it.Refusals.refuses;
import static org.samverka.it.Refusals.refusesTheRole;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentDraft;
import org.samverka.commitment.CommitmentEditing;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.CommitmentWords;
import org.samverka.commitment.StarterSet;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.VersionStage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.Database;
import org.samverka.it.identity.People;
import org.samverka.it.programme.Programmes;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Sha256;

/** A commitment's text is written, published, followed by another, and never changed. */
@ContainerTest
class CommitmentLifeIT {

  @Inject CommitmentEditing editing;
  @Inject CommitmentCatalogue catalogue;
  @Inject StarterSet starter;
  @Inject Commitments commitments;
  @Inject Programmes programmes;
  @Inject People people;
  @Inject Database database;
  @Inject SamverkaClock clock;

  @Test
  void an_empty_installation_gets_the_starter_commitments_by_one_act_of_an_administrator() {
    assertEquals(Programmes.IN_BAND.size() + Programmes.PLAIN.size(), programmes.starters().size());
    assertFalse(starter.hasMore(people.administrator()));
    assertEquals(0, starter.publish(people.administrator()));
    for (CommitmentView one : programmes.starters()) {
      assertEquals(Programmes.IN_BAND.contains(one.code()), one.rules().practiceRequired());
      assertEquals(Programmes.IN_BAND.contains(one.code()), one.rules().inBand());
    }
    refusesTheRole(() -> starter.publish(people.citizen("Nyfiken")));
  }

  @Test
  void the_seven_grounds_stand_first_in_the_band_and_in_the_citys_order() {
    assertEquals(
        Programmes.IN_BAND,
        programmes.starters().stream()
            .filter(one -> one.rules().inBand())
            .map(CommitmentView::code)
            .toList());
  }

  @Test
  void a_draft_is_seen_by_administrators_only() {
    long draft = commitments.draft(Commitments.PLAIN).versionId();
    assertThrows(
        NotFoundException.class, () -> catalogue.version(Actor.PUBLIC, draft, TextLanguage.SV));
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    assertThrows(
        NotFoundException.class, () -> catalogue.canonicalText(officer, draft, TextLanguage.SV));
    assertEquals(
        draft, catalogue.version(people.administrator(), draft, TextLanguage.SV).versionId());
  }

  @Test
  void nobody_but_an_administrator_writes_publishes_retires_or_throws_away() {
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER, Role.REVIEWER);
    CommitmentDraft draft = commitments.draft(Commitments.PLAIN);
    CommitmentDraft published = commitments.published(Commitments.PLAIN);
    LocalDate today = clock.today();
    refusesTheRole(() -> editing.list(officer, TextLanguage.SV));
    refusesTheRole(() -> editing.create(officer, "OFFICERS_OWN"));
    refusesTheRole(
        () -> editing.rewrite(officer, draft.versionId(), draft.seen(), draft.rules(), Map.of()));
    refusesTheRole(() -> editing.publish(officer, draft.versionId(), draft.seen(), today));
    refusesTheRole(() -> editing.discard(officer, draft.versionId(), draft.seen()));
    refusesTheRole(() -> editing.beginNext(officer, published.commitmentId()));
    refusesTheRole(
        () -> editing.retire(officer, published.versionId(), published.seen(), today, "Slut"));
  }

  @Test
  void a_code_is_a_name_that_lasts_and_nobody_else_has() {
    Actor administrator = people.administrator();
    String taken = commitments.draft(Commitments.PLAIN).code();
    faults("code", "commitment.code.shape", () -> editing.create(administrator, "1 åtagande"));
    faults("code", "commitment.code.taken", () -> editing.create(administrator, taken));
  }

  @Test
  void it_is_published_only_when_both_languages_are_complete() {
    Actor administrator = people.administrator();
    CommitmentDraft draft = commitments.draft(Commitments.ASKING);
    editing.rewrite(
        administrator,
        draft.versionId(),
        draft.seen(),
        draft.rules(),
        Map.of(TextLanguage.EN, CommitmentWords.NONE));
    CommitmentDraft half = commitments.version(draft.versionId());
    refuses(
        "commitment.publish.missing.en",
        () -> editing.publish(administrator, half.versionId(), half.seen(), clock.today()));
    assertEquals(VersionStage.DRAFT, commitments.version(draft.versionId()).stage());
  }

  @Test
  void it_cannot_be_published_from_a_day_that_has_passed() {
    CommitmentDraft draft = commitments.draft(Commitments.PLAIN);
    refuses(
        "commitment.publish.day.past",
        () -> commitments.publish(draft, clock.today().minusDays(1)));
  }

  @Test
  void the_hash_is_that_of_the_canonical_text_which_anybody_can_read() {
    CommitmentDraft published = commitments.published(Commitments.PLAIN);
    for (TextLanguage language : TextLanguage.values()) {
      String text = catalogue.canonicalText(Actor.PUBLIC, published.versionId(), language);
      assertEquals(
          published.hashes().get(language), Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex());
    }
    assertNotEquals(
        published.hashes().get(TextLanguage.SV), published.hashes().get(TextLanguage.EN));
  }

  @Test
  void a_published_text_is_changed_by_nobody_not_even_at_the_database() {
    Actor administrator = people.administrator();
    CommitmentDraft published = commitments.published(Commitments.PLAIN);
    long id = published.versionId();
    refuses(
        "commitment.refused.published",
        () ->
            editing.rewrite(
                administrator,
                id,
                published.seen(),
                published.rules(),
                Map.of(TextLanguage.SV, Commitments.words("Annat"))));
    refuses(
        "commitment.refused.published", () -> editing.discard(administrator, id, published.seen()));
    refuses("lifecycle.refused.stage", () -> commitments.publish(published, clock.today()));
    assertThrows(
        SQLException.class,
        () ->
            database.execute("update commitment_text set body = 'Annat' where version_id = ?", id));
    assertThrows(
        SQLException.class,
        () -> database.execute("delete from commitment_text where version_id = ?", id));
    assertThrows(
        SQLException.class,
        () ->
            database.execute(
                "update commitment_version set practice_required = true where id = ?", id));
    assertEquals("Ny text", commitments.version(id).words().get(TextLanguage.SV).body());
  }

  @Test
  void the_next_version_takes_over_from_its_day_and_the_one_before_ends_there() {
    CommitmentDraft first = commitments.published(Commitments.PLAIN);
    CommitmentDraft next = commitments.next(first, "Nyare text");
    refuses("commitment.publish.day.previous", () -> commitments.publish(next, clock.today()));
    LocalDate from = clock.today().plusDays(10);
    CommitmentDraft second = commitments.publish(next, from);

    assertEquals(2, second.number());
    CommitmentDraft before = commitments.version(first.versionId());
    assertEquals(VersionStage.RETIRED, before.stage());
    assertEquals(from, before.effectiveUntil());
    assertEquals(first.versionId(), inForce(first, from.minusDays(1)));
    assertEquals(second.versionId(), inForce(first, from));
    assertEquals(
        first.versionId(),
        catalogue
            .before(Actor.PUBLIC, second.versionId(), TextLanguage.SV)
            .orElseThrow()
            .versionId());
  }

  @Test
  void a_next_version_says_what_is_new_and_there_is_one_draft_at_a_time() {
    Actor administrator = people.administrator();
    CommitmentDraft first = commitments.published(Commitments.PLAIN);
    long draft = editing.beginNext(administrator, first.commitmentId());
    assertEquals(draft, editing.beginNext(administrator, first.commitmentId()));
    refuses(
        "commitment.publish.missing.sv",
        () -> commitments.publish(commitments.version(draft), clock.today().plusDays(1)));
  }

  @Test
  void a_commitment_is_taken_out_of_use_with_a_reason_and_not_before_it_began() {
    Actor administrator = people.administrator();
    LocalDate from = clock.today().plusDays(5);
    CommitmentDraft published = commitments.publish(commitments.draft(Commitments.PLAIN), from);
    long id = published.versionId();
    refuses(
        "lifecycle.refused.reason",
        () -> editing.retire(administrator, id, published.seen(), from, " "));
    refuses(
        "commitment.publish.day.beforeIt",
        () -> editing.retire(administrator, id, published.seen(), from.minusDays(1), "Slut"));
    editing.retire(administrator, id, published.seen(), from.plusDays(1), "Behövs inte längre.");

    CommitmentDraft retired = commitments.version(id);
    assertEquals(VersionStage.RETIRED, retired.stage());
    assertTrue(retired.possible().isEmpty());
    refuses(
        "lifecycle.refused.stage",
        () -> editing.retire(administrator, id, retired.seen(), from.plusDays(2), "Igen"));
    CommitmentDraft draft = commitments.draft(Commitments.PLAIN);
    refuses(
        "lifecycle.refused.stage",
        () -> editing.retire(administrator, draft.versionId(), draft.seen(), from, "För tidigt"));
  }

  @Test
  void a_draft_that_is_thrown_away_takes_a_new_commitment_with_it() {
    CommitmentDraft draft = commitments.draft(Commitments.PLAIN);
    editing.discard(people.administrator(), draft.versionId(), draft.seen());
    assertThrows(NotFoundException.class, () -> commitments.version(draft.versionId()));
    assertThrows(
        NotFoundException.class,
        () -> editing.beginNext(people.administrator(), draft.commitmentId()));
  }

  @Test
  void who_has_not_seen_the_newest_draft_publishes_and_overwrites_nothing() {
    Actor administrator = people.administrator();
    CommitmentDraft seen = commitments.draft(Commitments.PLAIN);
    commitments.write(seen.versionId(), seen.rules(), "Skrivet av en annan");
    assertThrows(StaleException.class, () -> commitments.publish(seen, clock.today()));
    assertThrows(
        StaleException.class,
        () ->
            editing.rewrite(administrator, seen.versionId(), seen.seen(), seen.rules(), Map.of()));
    assertThrows(
        StaleException.class, () -> editing.discard(administrator, seen.versionId(), seen.seen()));
  }

  private long inForce(CommitmentDraft one, LocalDate day) {
    return catalogue.inForceOn(Actor.PUBLIC, day, TextLanguage.SV).stream()
        .filter(version -> version.commitmentId() == one.commitmentId())
        .findFirst()
        .orElseThrow()
        .versionId();
  }
}
