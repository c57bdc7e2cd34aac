package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/**
 * From a draft to a decision and its notice, and the list of partners, with everybody reading
 * English: no barrier, and nothing left in Swedish, on any page on the way.
 */
class EnglishStoryIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";
  private static final String REASONS = "The open house complements what the city does itself.";
  private static final FilePayload PDF =
      new FilePayload(
          "Bylaws.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.UTF_8));

  private final LocalDate today = LocalDate.now(SamverkaClock.STOCKHOLM);

  private String caseId;
  private Visitor association;
  private Visitor reviewer;

  @Test
  void an_application_is_written_signed_assessed_decided_and_announced_in_english() {
    Map<String, String> scene = scene("nearly-complete");
    caseId = scene.get("case");
    association = reader(Width.DESK);
    association.signIn(scene.get("email"), PASSWORD);
    theLastSectionIsFinished();
    theLastCommitmentIsMade();
    aPaperIsAdded();
    itIsSigned();
    reviewer = staff(Role.REVIEWER);
    anOfficerIsAssigned();
    Visitor officer = staff(Role.OFFICER);
    theOfficerChecks(officer);
    theOfficerAssesses(officer);
    theOfficerProposes(officer);
    theReviewerReleases();
    theDelegateDecides();
    theAssociationReads("The time to appeal begins when the decision has been announced");
    look(association);
    theSecretaryAnnounces();
    theAssociationReads("An appeal must have reached the court by");
    look(association);
    association.screenshot("english-decision-announced");
  }

  @Test
  void a_board_member_and_the_public_read_about_the_partners_in_english() {
    Visitor member = staff(Role.BOARD_MEMBER);
    member.open("/register/approved");
    look(member);
    member.page().locator("main tbody a").first().click();
    assertThat(member.page()).hasURL(Pattern.compile("/register/approved-partner\\?"));
    assertThat(member.page().locator("main")).containsText("Why are they partners?");
    look(member);
    member.screenshot("english-approved-partner");

    Visitor anybody = reader(Width.PHONE);
    anybody.open("/register/partners");
    look(anybody);
    anybody.open("/register/partners?day=2026-13-45");
    assertThat(anybody.page().locator(".faults")).containsText("Write the day like this");
    look(anybody);
    anybody.open("/register/partners");
    anybody.page().locator("main a[href*='/register/partner?']").first().click();
    assertThat(anybody.page().locator("main")).containsText("Commitments");
    look(anybody);
    anybody.screenshot("english-partner");
  }

  private void theLastSectionIsFinished() {
    Page page = association.page();
    look(association);
    association.open(at("/application/case"));
    look(association);
    page.locator("main .task a:has-text('How you work')").click();
    look(association);
    field(page, "WORKING_METHODS").fill("Conversations, in a group and one by one.");
    press(page, "Save and go to the next");
    assertThat(page).hasURL(Pattern.compile("/application/budget\\?"));
    look(association);
  }

  private void theLastCommitmentIsMade() {
    Page page = association.page();
    association.open(at("/application/commitments"));
    look(association);
    page.locator("main .btn").first().click();
    look(association);
    press(page, "Save and go to the next");
    assertThat(page.locator(".faults")).containsText("Choose your answer.");
    look(association);
    choose(page, "answer", "ACCEPT_WITH_EXPLANATION");
    field(page, "explanation").fill("We are there for young adults, from 18 to 30.");
    field(page, "practice").fill("Those who are older are shown the way to our neighbours.");
    press(page, "Save and go to the next");
    assertThat(page.locator(".notice")).containsText("is saved");
    look(association);
  }

  private void aPaperIsAdded() {
    Page page = association.page();
    association.open(at("/application/papers"));
    look(association);
    page.locator("main .task a").first().click();
    look(association);
    page.locator("input[type=file]").setInputFiles(PDF);
    press(page, "Add the file");
    assertThat(page.locator("main")).containsText("Bylaws.pdf");
    look(association);
  }

  private void itIsSigned() {
    Page page = association.page();
    association.open(at("/application/sign"));
    assertThat(page.locator("main")).containsText("Conversations, in a group and one by one.");
    look(association);
    page.locator("input[type=password]").fill(PASSWORD);
    press(page, "Sign");
    assertThat(page).hasURL(Pattern.compile("/application/receipt\\?"));
    assertThat(page.locator("main")).containsText("The application’s fingerprint (SHA-256)");
    String hash = page.locator("main .code").first().textContent().strip();
    assertTrue(hash.matches("[0-9a-f]{64}"), hash);
    look(association);
    association.screenshot("english-receipt");
  }

  private void anOfficerIsAssigned() {
    Page page = reviewer.page();
    look(reviewer);
    reviewer.open("/assessment/queue");
    look(reviewer);
    reviewer.open(at("/assessment/assign"));
    look(reviewer);
    field(page, "officer").selectOption(new String[] {"Alex Holm"});
    press(page, "Save");
    assertThat(page.locator(".notice")).containsText("The case has got an officer.");
  }

  private void theOfficerChecks(Visitor officer) {
    Page page = officer.page();
    look(officer);
    officer.open(at("/assessment/case"));
    assertThat(page.locator("main")).not().containsText("400\u00a0000");
    look(officer);
    declare(page);
    press(page, "Start the check");
    look(officer);
    page.locator("[id$='asItIs:input']").check();
    field(page, "because").fill("The papers come after the annual meeting.");
    press(page, "Start the assessment");
    assertThat(page.locator(".notice")).containsText("The assessment has begun.");
  }

  private void theOfficerAssesses(Visitor officer) {
    Page page = officer.page();
    officer.open(at("/assessment/case"));
    look(officer);
    while (page.locator("main summary:has-text('(0 left to assess)')").count() == 0) {
      boolean age = page.locator("#check-heading").textContent().matches("(?is).*\\bage\\b.*");
      choose(page, "outcome", age ? "MET_WITH_JUSTIFIED_LIMIT" : "MET");
      if (age) {
        field(page, "reason").fill("For young adults. The limit is suitable and necessary.");
      }
      page.locator("[id='check:save']").click();
      assertThat(page.locator(".notice")).containsText("is saved.");
    }
    look(officer);
  }

  private void theOfficerProposes(Visitor officer) {
    Page page = officer.page();
    officer.open(at("/assessment/proposal"));
    press(page, "Save the proposal");
    assertThat(page.locator(".faults")).containsText("Choose what you propose.");
    look(officer);
    choose(page, "outcome", "PARTLY_GRANT");
    field(page, "amount").fill("100 000");
    field(page, "lastReportOn").fill(today.plusYears(2).toString());
    field(page, "methods").selectOption("PROVEN");
    field(page, "reasons").fill(REASONS);
    press(page, "Save the proposal");
    assertThat(page.locator(".notice")).containsText("The proposal is saved.");
    look(officer);
    press(page, "Send to review");
    assertThat(page.locator(".notice")).containsText("The case has been sent to review.");
  }

  private void theReviewerReleases() {
    Page page = reviewer.page();
    reviewer.open(at("/assessment/case"));
    declare(page);
    reviewer.open(at("/assessment/review"));
    look(reviewer);
    press(page, "Release for decision");
    assertThat(page.locator(".notice")).containsText("The case is ready for decision.");
  }

  private void theDelegateDecides() {
    Visitor delegate = staff(Role.DELEGATE);
    Page page = delegate.page();
    delegate.open("/decision/ready");
    look(delegate);
    String decide = "/decision/decide?case=" + caseId;
    delegate.open(decide);
    look(delegate);
    declare(page);
    delegate.open(decide);
    press(page, "Decide");
    assertThat(page.locator(".faults")).containsText("no conflict of interest");
    look(delegate);
    delegate.screenshot("english-decide-fault");
    page.locator("[id$='unbiased:input']").check();
    press(page, "Decide");
    assertThat(page.locator(".notice")).containsText("The decision is made");
    look(delegate);
  }

  private void theAssociationReads(String next) {
    association.open("/decision/decision?case=" + caseId);
    Locator main = association.page().locator("main");
    assertThat(main).containsText(REASONS);
    assertThat(main).containsText(next);
    assertThat(main).containsText("legality review under chapter 13 of the Local Government Act");
    assertThat(main).containsText("Only a member of the municipality can ask for it");
  }

  private void theSecretaryAnnounces() {
    Visitor secretary = staff(Role.SECRETARY);
    Page page = secretary.page();
    secretary.open("/decision/decision?case=" + caseId);
    field(page, "approvedOn").fill(today.toString());
    field(page, "postedOn").fill(today.toString());
    look(secretary);
    press(page, "Announce the decision");
    assertThat(page.locator(".notice")).containsText("The decision is announced.");
    secretary.open("/decision/notices");
    look(secretary);
  }

  private Visitor staff(Role role) {
    Visitor visitor = reader(Width.DESK);
    visitor.signInAs(role);
    return visitor;
  }

  /** Somebody who asks for English by the link that every page has, which is then remembered. */
  private Visitor reader(Width width) {
    Visitor visitor = visitor(width, Language.ENGLISH);
    visitor.open("/").locator("header a[hreflang=en]").click();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    return visitor;
  }

  private String at(String path) {
    return path + "?id=" + caseId;
  }

  private static void declare(Page page) {
    page.locator("text=No, I have no conflict of interest").click();
    press(page, "Answer");
    assertThat(page.locator(".notice")).containsText("Your answer is saved.");
  }

  private static void look(Visitor visitor) {
    NothingSwedish.on(visitor.page());
    visitor.fitsTheWidth();
    visitor.axeAsItIs();
  }

  private static void press(Page page, String label) {
    page.locator("main input[type=submit][value='" + label + "']").first().click();
  }

  private static void choose(Page page, String name, String value) {
    page.locator("[name$='" + name + ":input'][value='" + value + "']").first().check();
  }

  private static Locator field(Page page, String name) {
    return page.locator("[id$='" + name + ":input']").first();
  }
}
