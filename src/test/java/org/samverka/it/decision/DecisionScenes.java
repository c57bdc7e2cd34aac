package org.samverka.it.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.samverka.application.CaseDesk;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.scene.Scene;

/** One case to decide on delegation, one on today's agenda, one that is decided and announced. */
@ApplicationScoped
public class DecisionScenes implements Scene {

  @Inject private AccountService accounts;
  @Inject private CaseFlow flows;
  @Inject private Decisions decisions;
  @Inject private CaseDesk desk;

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public Map<String, String> play() {
    Flow ready = flows.ready();
    Flow entered = flows.ready();
    desk.declareConflict(decisions.headOfDepartment(), ready.caseId(), false, "");
    Flow announced = decisions.announced();
    long meeting = decisions.meeting();
    decisions.enter(entered, meeting);
    decisions.nextMeeting();
    return Map.of(
        "delegate", email(decisions.headOfDepartment()),
        "secretary", email(decisions.secretary()),
        "registrar", email(decisions.registrar()),
        "member", email(decisions.namesake()),
        "association", email(announced.signatory()),
        "ready", Long.toString(ready.caseId()),
        "undeclared", Long.toString(flows.ready().caseId()),
        "announced", Long.toString(announced.caseId()),
        "meeting", Long.toString(meeting),
        "item", Long.toString(decisions.item(meeting, entered).row().id()));
  }

  private String email(Actor actor) {
    return accounts.own(actor).email();
  }
}
