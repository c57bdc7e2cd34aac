package org.samverka.it.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Trail;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Sha256;
import org.samverka.notification.TimerRunner;
import org.samverka.partnership.AgreementPart;
import org.samverka.partnership.AgreementService;
import org.samverka.partnership.AgreementService.Answer;
import org.samverka.partnership.AgreementStage;
import org.samverka.partnership.AgreementView;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipService;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipStagePeriod;
import org.samverka.partnership.PartnershipTransition;

/** A partnership from the decision that grants it to its end, and everything that is refused. */
@ContainerTest
class PartnershipLifeIT {

  @Inject CaseFlow cases;
  @Inject People people;
  @Inject Partnerships making;
  @Inject PartnershipService partnerships;
  @Inject PartnershipAccess access;
  @Inject AgreementService agreements;
  @Inject TimerRunner timers;
  @Inject AuditLog audit;
  @Inject SamverkaClock clock;

  @Test
  void an_agreement_is_composed_from_the_decision_and_the_application() {
    Made made = making.begun(making.decided());
    AgreementView draft = making.agreement(making.officer(), made);
    assertEquals(AgreementPart.values().length, draft.parts().size());
    assertTrue(draft.part(AgreementPart.MONEY).contains("40\u00a0000\u00a0kr per år"));
    assertTrue(draft.part(AgreementPart.BACKGROUND).contains("Öppet hus"));
    assertTrue(draft.part(AgreementPart.GOALS).contains("tre dagar i veckan"));
    assertFalse(draft.parts().values().stream().anyMatch(text -> text.contains("{")));
    assertFalse(draft.commitments().isEmpty());
    assertEquals(made.id(), partnerships.begin(making.officer(), made.flow().caseId()));
  }

  @Test
  void only_the_officer_of_a_case_with_a_grant_begins_one() {
    CaseFlow.Flow undecided = cases.ready();
    assertThrows(
        RefusedException.class, () -> partnerships.begin(making.officer(), undecided.caseId()));
    CaseFlow.Flow decided = making.decided();
    assertThrows(
        RefusedException.class, () -> partnerships.begin(making.delegate(), decided.caseId()));
  }

  @Test
  void the_association_sees_an_agreement_when_it_is_offered_and_a_stranger_never() {
    Made made = making.begun(making.decided());
    assertThrows(NotFoundException.class, () -> partnerships.view(made.signatory(), made.id()));
    agreements.offer(making.officer(), made.id(), making.agreement(making.officer(), made).seen());
    assertEquals(
        PartnershipStage.FOR_SIGNATURE, partnerships.view(made.signatory(), made.id()).stage());
    Actor stranger = people.citizen("Främling");
    assertThrows(NotFoundException.class, () -> partnerships.view(stranger, made.id()));
    assertThrows(
        NotFoundException.class, () -> agreements.latest(stranger, made.id(), TextLanguage.SV));
  }

  @Test
  void a_draft_is_saved_by_its_officer_and_offered_only_when_every_part_is_written() {
    Made made = making.begun(making.decided());
    AgreementView draft = making.agreement(making.officer(), made);
    Map<AgreementPart, String> parts = new EnumMap<>(draft.parts());
    parts.put(AgreementPart.VALUES, " ");
    assertThrows(
        RefusedException.class,
        () -> agreements.write(making.delegate(), made.id(), draft.seen(), parts));
    agreements.write(making.officer(), made.id(), draft.seen(), parts);
    assertThrows(
        StaleException.class,
        () -> agreements.write(making.officer(), made.id(), draft.seen(), parts));
    long seen = making.agreement(making.officer(), made).seen();
    assertThrows(RefusedException.class, () -> agreements.offer(making.officer(), made.id(), seen));
    parts.put(AgreementPart.VALUES, "x".repeat(AgreementPart.LONGEST + 1));
    InvalidInputException fault =
        assertThrows(
            InvalidInputException.class,
            () -> agreements.write(making.officer(), made.id(), seen, parts));
    assertEquals("[VALUES]", fault.faults().keySet().toString());
  }

  @Test
  void both_sign_what_they_saw_and_it_begins_when_the_decision_is_final() {
    Made made = making.offered(making.decided());
    String hash = making.agreement(made.signatory(), made).hash();
    assertEquals(hash, Sha256.of(agreements.canonical(made.signatory(), made.id())).hex());
    assertInstanceOf(
        Answer.NotProved.class, agreements.sign(made.signatory(), made.id(), hash, "fel lösenord"));
    assertThrows(
        StaleException.class,
        () -> agreements.sign(made.signatory(), made.id(), "0".repeat(64), People.PASSWORD));
    assertThrows(RefusedException.class, () -> making.sign(made, making.officer()));
    assertEquals(new Answer.Signed(false), making.sign(made, made.signatory()));
    assertEquals(new Answer.Signed(false), making.sign(made, made.signatory()));
    assertEquals(new Answer.Signed(true), making.sign(made, making.citySignatory()));
    assertEquals(2, making.agreement(made.signatory(), made).signatures().size());
    assertEquals(PartnershipStage.FOR_SIGNATURE, making.stage(made));

    making.becomeFinal(made.flow());

    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
    assertEquals(AgreementStage.IN_FORCE, making.agreement(made.signatory(), made).stage());
  }

  @Test
  void what_was_offered_is_taken_back_with_a_reason_and_what_was_signed_is_void() {
    Made made = making.offered(making.decided());
    making.sign(made, made.signatory());
    String before = making.agreement(made.signatory(), made).hash();
    assertThrows(
        RefusedException.class,
        () -> making.take(made, made.signatory(), PartnershipTransition.TAKE_BACK));
    assertThrows(
        RefusedException.class,
        () ->
            partnerships.apply(
                making.officer(),
                made.id(),
                making.seen(made),
                PartnershipTransition.TAKE_BACK,
                " "));
    making.take(made, making.officer(), PartnershipTransition.TAKE_BACK);
    assertEquals(PartnershipStage.DRAFT_AGREEMENT, making.stage(made));
    assertThrows(
        StaleException.class,
        () ->
            agreements.sign(
                making.citySignatory(), made.id(), String.valueOf(before), People.PASSWORD));

    AgreementView draft = making.agreement(making.officer(), made);
    assertEquals(2, draft.edition());
    assertEquals(List.of(), draft.signatures());
    Map<AgreementPart, String> parts = new EnumMap<>(draft.parts());
    parts.put(AgreementPart.VALUES, "Alla är välkomna, och ingen utesluts.");
    agreements.write(making.officer(), made.id(), draft.seen(), parts);
    agreements.offer(making.officer(), made.id(), making.agreement(making.officer(), made).seen());
    assertEquals(new Answer.Signed(false), making.sign(made, made.signatory()));
    assertEquals(new Answer.Signed(true), making.sign(made, making.citySignatory()));
    making.becomeFinal(made.flow());
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
    List<String> deeds =
        audit.page(new Trail(made.flow().caseId(), 0), 0, 500).stream()
            .map(AuditEntry::action)
            .toList();
    assertEquals(1, deeds.stream().filter("agreement.signature-voided"::equals).count());
  }

  @Test
  void the_last_signature_begins_it_when_the_decision_is_final_already() {
    CaseFlow.Flow flow = making.decided();
    making.becomeFinal(flow);
    Made made = making.offered(flow);
    making.sign(made, making.citySignatory());
    Actor another = people.staff("En till", Role.CITY_SIGNATORY);
    assertThrows(RefusedException.class, () -> making.sign(made, another));
    assertInstanceOf(Answer.InForce.class, making.sign(made, made.signatory()));
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
  }

  @Test
  void it_begins_before_the_decision_is_final_only_with_a_reason_and_both_signatures() {
    Made made = making.offered(making.decided());
    making.sign(made, made.signatory());
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.delegate(), PartnershipTransition.ACTIVATE_BEFORE_FINAL));
    making.sign(made, making.citySignatory());
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.officer(), PartnershipTransition.ACTIVATE_BEFORE_FINAL));
    assertThrows(
        RefusedException.class,
        () ->
            partnerships.apply(
                making.delegate(),
                made.id(),
                making.seen(made),
                PartnershipTransition.ACTIVATE_BEFORE_FINAL,
                " "));
    making.take(made, making.delegate(), PartnershipTransition.ACTIVATE_BEFORE_FINAL);
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
    assertEquals(Partnerships.REASON, making.view(made).notAwaitedBecause());
    making.becomeFinal(made.flow());
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
  }

  @Test
  void nobody_but_the_portal_begins_or_expires_one() {
    Made made = making.signed(making.decided());
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.delegate(), PartnershipTransition.ACTIVATE));
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.officer(), PartnershipTransition.EXPIRE));
  }

  @Test
  void a_correction_is_a_new_edition_that_holds_when_both_have_signed_it() {
    Made made = making.active();
    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    assertEquals(1, making.agreement(made.signatory(), made).edition());
    AgreementView draft = making.agreement(making.officer(), made);
    assertEquals(2, draft.edition());
    Map<AgreementPart, String> parts = new EnumMap<>(draft.parts());
    parts.put(AgreementPart.CHANGES, "Nu står det rätt.");
    agreements.write(making.officer(), made.id(), draft.seen(), parts);
    agreements.offer(making.officer(), made.id(), making.agreement(making.officer(), made).seen());
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.officer(), PartnershipTransition.FINISH_CORRECTION));
    making.sign(made, made.signatory());
    making.sign(made, making.citySignatory());
    making.take(made, making.officer(), PartnershipTransition.FINISH_CORRECTION);
    AgreementView holds = making.agreement(made.signatory(), made);
    assertEquals(2, holds.edition());
    assertEquals(AgreementStage.IN_FORCE, holds.stage());
    assertEquals("Nu står det rätt.", holds.part(AgreementPart.CHANGES));
  }

  @Test
  void a_correction_that_was_never_offered_can_be_given_up() {
    Made made = making.active();
    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    making.take(made, making.officer(), PartnershipTransition.FINISH_CORRECTION);
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    assertEquals(3, making.agreement(making.officer(), made).edition());
  }

  @Test
  void what_a_delegate_granted_a_delegate_suspends_resumes_and_terminates() {
    Made made = making.active();
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.secretary(), PartnershipTransition.SUSPEND));
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.officer(), PartnershipTransition.SUSPEND));
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.delegate(), PartnershipTransition.TERMINATE));
    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);
    making.take(made, making.delegate(), PartnershipTransition.RESUME);
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));
    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    making.take(made, making.delegate(), PartnershipTransition.SUSPEND);
    making.take(made, making.delegate(), PartnershipTransition.TERMINATE);
    assertEquals(PartnershipStage.TERMINATED, making.stage(made));
  }

  @Test
  void either_party_gives_notice_for_a_reason_and_it_runs_three_months() {
    Made made = making.active();
    assertThrows(
        RefusedException.class,
        () ->
            partnerships.apply(
                made.signatory(),
                made.id(),
                making.seen(made),
                PartnershipTransition.GIVE_NOTICE,
                null));
    making.take(made, made.signatory(), PartnershipTransition.GIVE_NOTICE);
    assertEquals(PartnershipStage.NOTICE_GIVEN, making.stage(made));
    assertEquals(clock.today().plusMonths(3), making.view(made).noticeEndsOn());

    Made other = making.active();
    making.take(other, making.officer(), PartnershipTransition.GIVE_NOTICE);
    assertEquals(PartnershipStage.NOTICE_GIVEN, making.stage(other));
  }

  @Test
  void when_its_period_is_over_it_expires_once_and_of_itself() {
    LocalDate today = clock.today();
    Made made = making.early(today.minusYears(1), today.minusDays(1), today.plusDays(90));
    timers.runDueNow();
    timers.runDueNow();
    assertEquals(PartnershipStage.EXPIRED, making.stage(made));
    assertEquals(
        1,
        making.view(made).history().stream()
            .filter(period -> period.stage() == PartnershipStage.EXPIRED)
            .count());
  }

  @Test
  void what_was_seen_before_somebody_else_moved_it_is_not_acted_upon() {
    Made made = making.active();
    long seen = making.seen(made);
    making.take(made, making.officer(), PartnershipTransition.START_CORRECTION);
    assertThrows(
        StaleException.class,
        () ->
            partnerships.apply(
                making.officer(),
                made.id(),
                seen,
                PartnershipTransition.FINISH_CORRECTION,
                Partnerships.REASON));
  }

  @Test
  void its_stage_is_known_as_of_any_day() {
    Made made = making.active();
    List<PartnershipStagePeriod> history = making.view(made).history();
    assertEquals(
        List.of(
            PartnershipStage.DRAFT_AGREEMENT,
            PartnershipStage.FOR_SIGNATURE,
            PartnershipStage.ACTIVE),
        history.stream().map(PartnershipStagePeriod::stage).toList());
    assertEquals(history.get(0).validUntil(), history.get(1).validFrom());
    assertEquals(PartnershipStage.ACTIVE, access.stageOn(made.id(), clock.today()).orElseThrow());
    assertTrue(access.stageOn(made.id(), clock.today().minusDays(1)).isEmpty());
  }

  @Test
  void the_lists_show_what_is_theirs_page_by_page() {
    Made made = making.active();
    assertTrue(partnerships.own(made.signatory()).stream().anyMatch(row -> row.id() == made.id()));
    assertTrue(partnerships.own(people.citizen("Ny")).isEmpty());
    assertEquals(
        made.id(), partnerships.page(making.officer(), true, true, null, false, 2).get(0).id());
    assertTrue(
        partnerships.page(making.officer(), false, false, made.id(), false, 5).stream()
            .allMatch(row -> row.id() < made.id()));
    assertThrows(
        RefusedException.class,
        () -> partnerships.page(made.signatory(), true, false, null, false, 5));
  }
}
