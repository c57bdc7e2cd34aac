package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samverka.e2e.people.Administrator;
import org.samverka.e2e.people.Anybody;
import org.samverka.e2e.people.BoardMember;
import org.samverka.e2e.people.CitySignatory;
import org.samverka.e2e.people.Officer;
import org.samverka.e2e.people.Registrar;
import org.samverka.e2e.people.Representative;
import org.samverka.e2e.people.Reviewer;
import org.samverka.e2e.people.Secretary;
import org.samverka.e2e.people.Story;

/**
 * The whole way through, in order, each step by the right person: with the keyboard alone, in a
 * window of 320 pixels, in Swedish. It moves the city's clock, so it runs after all others.
 */
@Order(Integer.MAX_VALUE - 1)
@Timeout(600)
class NineStepsIT extends BrowserTest {

  @TempDir Path files;

  private Story story;
  private Administrator sam;
  private Representative alva;
  private Representative bo;
  private Registrar lo;
  private Reviewer mika;
  private Officer alex;
  private Secretary elis;
  private BoardMember love;
  private CitySignatory sascha;
  private String registryNumber;

  @BeforeEach
  void everybodySitsDown() {
    String unique = Long.toString(System.nanoTime(), 36);
    sam = new Administrator(narrow());
    alva = new Representative(narrow(), "Alva Grundare", "alva-" + unique + "@example.org");
    bo = new Representative(narrow(), "Bo Kassör", "bo-" + unique + "@example.org");
    lo = new Registrar(narrow());
    mika = new Reviewer(narrow());
    alex = new Officer(narrow());
    elis = new Secretary(narrow());
    love = new BoardMember(narrow());
    sascha = new CitySignatory(narrow());
    sam.signsIn();
    story =
        new Story(
            "Nattkaféet Lyktan " + unique,
            FreshNumber.next(),
            "Trygga nätter " + unique,
            "Öppet hus om natten " + unique,
            sam.today());
  }

  @Test
  void from_an_account_to_a_partner_that_has_reported() throws IOException, InterruptedException {
    sam.opensAProgramme(story);
    anAssociationIsFounded();
    theApplicationIsWritten();
    itIsSignedAndRegistered();
    theCityPreparesTheCase();
    theBoardDecides();
    theAgreementIsSignedAndFollowedUp();
    everybodySeesThePartner();
    everythingStandsInTheRecord();
  }

  private void anAssociationIsFounded() {
    alva.registers();
    alva.founds(story);
    alva.fillsInTheProfile(story);
    bo.registers();
    bo.asksToJoin(story);
  }

  private void theApplicationIsWritten() {
    alva.begins(story);
    alva.writesAboutTheActivity(story);
    alva.writesTheBudget();
    alva.makesTheCommitments();
    alva.addsThePapers();
  }

  private void itIsSignedAndRegistered() {
    lo.signsIn();
    lo.confirms(story, alva);
    alva.claimsToSign(story);
    lo.confirmsTheMandate(story);
    String hash = alva.signs();
    assertTrue(hash.matches("[0-9a-f]{64}"), hash);
    registryNumber = lo.seesWhatCameIn(story);
    lo.confirms(story, bo);
  }

  private void theCityPreparesTheCase() {
    mika.signsIn();
    mika.assigns(story, alex);
    alex.signsIn();
    alex.opensTheCase(story);
    alex.declaresNoConflict();
    alex.asksForASupplement(story);
    alva.answersTheSupplement();
    alex.beginsToAssess(story);
    alex.assesses(story);
    alex.proposesWithACondition(story);
    alva.commentsOnTheAssessment();
    alex.sendsToReview(story);
    mika.releases(story);
  }

  private void theBoardDecides() {
    elis.signsIn();
    elis.plansAMeeting(story);
    elis.putsOnTheAgenda(story);
    love.signsIn();
    love.declaresAConflict(story);
    elis.recordsWhoIsThere(story);
    elis.recordsTheDecision(story);
    elis.announces(story);
    alva.readsTheDecision();
  }

  private void theAgreementIsSignedAndFollowedUp() {
    alex.offersTheAgreement(story);
    alva.signsTheAgreement();
    sascha.signsIn();
    sascha.signsTheAgreement(story);
    sam.movesTheClockTo(story.today().plusDays(26));
    lo.confirmsThatItIsFinal(story);
    sam.movesTheClockTo(story.today().plusDays(61));
    alva.reports();
    alex.acceptsTheReport(story);
  }

  private void everybodySeesThePartner() {
    love.seesWhyItIsAPartner(story);
    new Anybody(narrow()).readsAboutThePartner(story);
    String search = URLEncoder.encode(story.association(), StandardCharsets.UTF_8);
    String asJson = portal().get("/api/v1/partners?search=" + search).body();
    assertTrue(asJson.contains(story.association()), asJson);
    assertFalse(asJson.contains("Storgatan") || asJson.contains("example.org"), asJson);
  }

  private void everythingStandsInTheRecord() throws IOException, InterruptedException {
    alex.readsWhatHasHappened(story);
    Path chain = files.resolve("chain.jsonl");
    String seal = lo.exportsTheChain(registryNumber, chain);
    ChainCheck.isWhole(chain, seal);
    ChainCheck.tellsWhereItWasTamperedWith(chain);
    ChainCheck.tellsThatItWasCut(chain, seal);
  }

  private Visitor narrow() {
    return visitor(Width.NARROW, Language.SWEDISH);
  }
}
