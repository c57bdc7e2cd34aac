package org.samverka.it.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samverka.application.CaseDesk;
import org.samverka.application.SupplementService;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.it.scene.Scene;
import org.samverka.kernel.SamverkaClock;

/** Cases at every point at which somebody at the city, or the association, has something to do. */
@ApplicationScoped
public class CaseScenes implements Scene {

  @Inject private CaseFlow flows;
  @Inject private AccountService accounts;
  @Inject private SupplementService supplements;
  @Inject private NoticeService notices;
  @Inject private CaseDesk desk;
  @Inject private People people;
  @Inject private SamverkaClock clock;

  @Override
  public String name() {
    return "cases-at-the-city";
  }

  @Override
  public Map<String, String> play() {
    Map<String, String> told = new TreeMap<>();
    told.put("officer", email(flows.officer()));
    told.put("reviewer", email(flows.reviewer()));
    told.put("registered", id(flows.registered()));
    told.put("assigned", id(flows.assigned()));
    told.put("formal", id(flows.inFormalCheck()));

    Flow assessed = flows.inAssessment();
    flows.check(
        assessed,
        flows.checkOf(assessed, "SEX").versionId(),
        CheckOutcome.MET_WITH_JUSTIFIED_LIMIT,
        "Skyddat boende för våldsutsatta kvinnor. Medlen är lämpliga och nödvändiga.");
    flows.check(assessed, flows.checkOf(assessed, "AGE").versionId(), CheckOutcome.MET, "");
    told.put("assessment", id(assessed));
    told.put("assessment.check", Long.toString(flows.checkOf(assessed, "AGE").versionId()));

    Flow supplement = flows.inFormalCheck();
    supplements.request(
        flows.officer(),
        supplement.caseId(),
        flows.seen(supplement),
        List.of("Stadgarna", "Revisionsberättelsen"),
        clock.today().plusDays(14),
        "Hej! Vi behöver två papper till.");
    told.put("supplement", id(supplement));
    told.put("supplement.email", email(supplement.signatory()));

    Flow notice = flows.checked();
    flows.check(
        notice,
        flows.checkOf(notice, "DISABILITY").versionId(),
        CheckOutcome.REMEDIABLE,
        "Lokalen saknar ramp.");
    flows.propose(notice, ProposalOutcome.PARTLY_GRANT, "Lokalen har ramp före den 1 mars.");
    notices.give(
        flows.officer(),
        notice.caseId(),
        flows.seen(notice),
        "Läs gärna det vi skriver om lokalen.",
        clock.today().plusDays(14));
    told.put("notice", id(notice));
    told.put("notice.email", email(notice.signatory()));

    Flow review = flows.inReview();
    Actor second = people.staff("Gustav Granskare", Role.REVIEWER);
    desk.declareConflict(second, review.caseId(), false, "");
    told.put("review", id(review));
    told.put("reviewer.second", email(second));
    return told;
  }

  private String email(Actor actor) {
    return accounts.own(actor).email();
  }

  private static String id(Flow flow) {
    return Long.toString(flow.caseId());
  }
}
