package org.samverka.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.samverka.application.ApplicationField;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.application.DraftService;
import org.samverka.application.Section;
import org.samverka.application.SigningService;
import org.samverka.application.SigningService.Answer;
import org.samverka.application.WithdrawalService;
import org.samverka.association.SigningRule;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.association.Associations;
import org.samverka.it.association.Associations.Founded;
import org.samverka.it.identity.People;
import org.samverka.it.notification.Rows;
import org.samverka.it.programme.Programmes;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.Inbox;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeView;

/** How an application is signed, submitted and registered, and taken back. */
@ContainerTest
class SigningIT {

  private static final int AT_ONCE = 50;

  @Inject SigningService signing;
  @Inject WithdrawalService withdrawals;
  @Inject DraftService drafts;
  @Inject Applications applications;
  @Inject Associations associations;
  @Inject Programmes programmes;
  @Inject ProgrammeEditing editing;
  @Inject Inbox inbox;
  @Inject People people;
  @Inject Rows rows;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService others;

  @Test
  void one_signature_submits_registers_and_gives_a_receipt() {
    Made made = applications.draft();
    String hash = applications.hash(made.signatory(), made.caseId());
    int before = inbox.unread(made.signatory());

    Answer.Submitted submitted =
        assertInstanceOf(
            Answer.Submitted.class, applications.sign(made.signatory(), made.caseId()));

    assertEquals(CaseStage.REGISTERED, stage(made));
    SigningService.Receipt receipt = signing.receipt(made.signatory(), made.caseId());
    assertEquals(submitted.registryNumber(), receipt.registryNumber());
    assertEquals(hash, receipt.hash());
    assertEquals(1, receipt.signed().size());
    assertTrue(receipt.seal().sequence() > 0);
    assertEquals(64, receipt.seal().hash().length());
    assertEquals(before + 1, inbox.unread(made.signatory()));
    assertEquals(hash, drafts.content(made.signatory(), made.caseId(), TextLanguage.SV).hash());
  }

  @Test
  void two_sign_together_where_the_rule_says_so_and_a_change_between_voids_the_first() {
    Founded association = associations.complete(2);
    associations.sign(association.id(), SigningRule.TWO_JOINTLY);
    Made made = applications.draft(association, programmes.open());
    Actor second = association.signatories().get(1);

    assertEquals(new Answer.Signed(1), applications.sign(made.signatory(), made.caseId()));
    assertEquals(new Answer.Signed(1), applications.sign(made.signatory(), made.caseId()));
    assertEquals(CaseStage.DRAFT, stage(made));

    Map<ApplicationField, String> changed = Applications.methods();
    changed.put(ApplicationField.WORKING_METHODS, "Samtal i grupp och enskilt.");
    applications.save(second, made.caseId(), Section.METHODS, changed, List.of());
    assertTrue(
        signing.toSign(second, made.caseId(), TextLanguage.SV).signed().isEmpty(),
        "an edit voids what was signed");

    assertEquals(new Answer.Signed(1), applications.sign(second, made.caseId()));
    assertInstanceOf(Answer.Submitted.class, applications.sign(made.signatory(), made.caseId()));
    assertEquals(2, signing.receipt(second, made.caseId()).signed().size());
  }

  @Test
  void to_save_what_stands_there_already_voids_no_signature_and_is_no_deed() {
    Founded association = associations.complete(2);
    associations.sign(association.id(), SigningRule.TWO_JOINTLY);
    Made made = applications.draft(association, programmes.open());
    Actor second = association.signatories().get(1);
    applications.sign(made.signatory(), made.caseId());
    int deeds = rows.count("audit_entry where case_id = ?", made.caseId());

    applications.save(second, made.caseId(), Section.METHODS, Applications.methods(), List.of());
    applications.save(
        second, made.caseId(), Section.BUDGET, Applications.budget(), Applications.lines());

    assertEquals(deeds, rows.count("audit_entry where case_id = ?", made.caseId()));
    assertEquals(1, signing.toSign(second, made.caseId(), TextLanguage.SV).signed().size());
  }

  @Test
  void what_is_signed_is_the_same_in_whatever_language_it_is_read() {
    Made made = applications.draft();
    SigningService.ToSign swedish =
        signing.toSign(made.signatory(), made.caseId(), TextLanguage.SV);
    SigningService.ToSign english =
        signing.toSign(made.signatory(), made.caseId(), TextLanguage.EN);
    assertNotEquals(
        swedish.content().programme().words().title(),
        english.content().programme().words().title());
    assertEquals(swedish.hash(), english.hash());
    assertEquals(swedish.content().canonical(), english.content().canonical());
    assertInstanceOf(
        Answer.Submitted.class,
        signing.sign(made.signatory(), made.caseId(), english.hash(), People.PASSWORD));
  }

  @Test
  void a_wrong_password_signs_nothing() {
    Made made = applications.draft();
    String hash = applications.hash(made.signatory(), made.caseId());
    assertInstanceOf(
        Answer.NotProved.class,
        signing.sign(made.signatory(), made.caseId(), hash, "ett annat lösenord"));
    assertEquals(CaseStage.DRAFT, stage(made));
    assertEquals(0, rows.count("application_signature where case_id = ?", made.caseId()));
  }

  @Test
  void what_has_changed_since_it_was_read_is_not_signed() {
    Made made = applications.draft();
    String hash = applications.hash(made.signatory(), made.caseId());
    var other = Applications.methods();
    other.put(org.samverka.application.ApplicationField.STAFF, "3");
    applications.save(made.signatory(), made.caseId(), Section.METHODS, other, List.of());
    assertThrows(
        StaleException.class,
        () -> signing.sign(made.signatory(), made.caseId(), hash, People.PASSWORD));
  }

  @Test
  void only_a_signatory_signs_and_only_what_is_complete() {
    Made made = applications.draft();
    Actor colleague = associations.representative(made.association().id(), "Kim Berg");
    RefusedException role =
        assertThrows(RefusedException.class, () -> applications.sign(colleague, made.caseId()));
    assertTrue(role.isAboutRights());
    Actor stranger = people.citizen("Främmande");
    assertThrows(
        NotFoundException.class,
        () -> signing.sign(stranger, made.caseId(), "0".repeat(64), People.PASSWORD));

    Made begun = applications.begun();
    RefusedException incomplete =
        assertThrows(
            RefusedException.class, () -> applications.sign(begun.signatory(), begun.caseId()));
    assertTrue(incomplete.reasons().size() > 20);
  }

  @Test
  void a_programme_that_has_closed_takes_no_more() {
    Made made = applications.draft();
    editing.close(
        people.administrator(),
        made.programme().id(),
        programmes.view(made.programme().id()).seen());
    RefusedException closed =
        assertThrows(
            RefusedException.class, () -> applications.sign(made.signatory(), made.caseId()));
    assertEquals(List.of(MessageKey.of("programme.refused.closed")), closed.reasons());
    assertEquals(CaseStage.DRAFT, stage(made));
  }

  @Test
  void fifty_submit_at_once_and_get_fifty_numbers_in_a_row() throws Exception {
    ProgrammeView programme = programmes.open();
    List<Made> drafts = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      drafts.add(applications.draft(associations.complete("Förening " + i, 1), programme));
    }
    List<Answer> answers =
        atOnce(
            drafts.stream()
                .<Callable<Answer>>map(
                    made -> () -> applications.sign(made.signatory(), made.caseId()))
                .toList());
    TreeSet<Integer> serials = new TreeSet<>();
    for (Answer answer : answers) {
      String number = assertInstanceOf(Answer.Submitted.class, answer).registryNumber();
      serials.add(Integer.valueOf(number.substring(number.indexOf('/') + 1)));
    }
    assertEquals(AT_ONCE, serials.size());
    assertEquals(AT_ONCE - 1, serials.last() - serials.first(), "no gap: " + serials);
  }

  @Test
  void the_same_form_sent_fifty_times_in_parallel_makes_exactly_one_case() throws Exception {
    Made made = applications.draft();
    String hash = applications.hash(made.signatory(), made.caseId());
    List<Callable<Answer>> same = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      same.add(() -> signing.sign(made.signatory(), made.caseId(), hash, People.PASSWORD));
    }
    List<Answer> answers = atOnce(same);
    assertEquals(1, answers.stream().distinct().count(), () -> answers.toString());
    assertInstanceOf(Answer.Submitted.class, answers.get(0));
    assertEquals(1, rows.count("application_signature where case_id = ?", made.caseId()));
    assertEquals(
        1, drafts.own(made.signatory()).stream().map(CaseRow::registryNumber).distinct().count());
  }

  @Test
  void an_application_is_begun_once_however_many_press_at_once() throws Exception {
    Founded association = associations.complete(1);
    ProgrammeView programme = programmes.open();
    List<Callable<Long>> same = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      same.add(() -> drafts.begin(association.signatory(), association.id(), programme.id()));
    }
    assertEquals(1, atOnce(same).stream().distinct().count());
  }

  @Test
  void a_signatory_takes_an_application_back_with_a_reason_and_it_stays_registered() {
    Made made = applications.submitted();
    Actor colleague = associations.representative(made.association().id(), "Kim Berg");
    long seen = drafts.ownCase(made.signatory(), made.caseId()).version();
    assertThrows(
        RefusedException.class,
        () -> withdrawals.withdraw(colleague, made.caseId(), seen, "Vi ångrar oss."));
    InvalidInputException none =
        assertThrows(
            InvalidInputException.class,
            () -> withdrawals.withdraw(made.signatory(), made.caseId(), seen, " "));
    assertEquals(java.util.Set.of("reason"), none.faults().keySet());
    assertThrows(
        StaleException.class,
        () -> withdrawals.withdraw(made.signatory(), made.caseId(), seen - 1, "Vi ångrar oss."));

    int before = inbox.unread(made.signatory());
    withdrawals.withdraw(made.signatory(), made.caseId(), seen, "Vi fick pengar av andra.");

    assertEquals(CaseStage.WITHDRAWN, stage(made));
    assertTrue(drafts.ownCase(made.signatory(), made.caseId()).registryNumber().isPresent());
    assertEquals(before + 1, inbox.unread(made.signatory()));
  }

  private CaseStage stage(Made made) {
    return drafts.ownCase(made.signatory(), made.caseId()).stage();
  }

  private <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<T>> futures = new ArrayList<>();
    for (Callable<T> deed : deeds) {
      futures.add(
          others.submit(
              () -> {
                start.await();
                return deed.call();
              }));
    }
    start.countDown();
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
