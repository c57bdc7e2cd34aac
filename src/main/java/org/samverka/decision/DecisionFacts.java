package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samverka.application.CaseFact;
import org.samverka.application.CaseFactSource;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;

/** What is decided in a case, and where it stands on an agenda. */
@ApplicationScoped
class DecisionFacts implements CaseFactSource {

  @Inject private DecisionRepository repository;
  @Inject private MeetingRepository meetings;
  @Inject private CaseStore cases;

  @Override
  public List<CaseFact> factsOf(Actor actor, long caseId) {
    List<CaseFact> facts = new ArrayList<>();
    if (actor.isAny(DecisionRights.CITY)) {
      preparing(actor, caseId, facts);
    }
    Optional<DecisionCourse> found = repository.live(caseId);
    if (found.isEmpty()) {
      return facts;
    }
    DecisionCourse course = found.get();
    String page = "/decision/decision?case=" + caseId;
    facts.add(
        new CaseFact(
            MessageKey.of(
                "decision.fact.decided",
                repository.latest(course).ruling().outcome(),
                course.body()),
            course.decidedOn(),
            page,
            false));
    if (course.isFinal()) {
      facts.add(
          new CaseFact(
              MessageKey.of("decision.fact.final"), course.finalOn().orElse(null), page, false));
    } else if (course.appealedOn().isPresent()) {
      facts.add(
          new CaseFact(
              MessageKey.of("decision.fact.appealed"),
              course.appealedOn().orElse(null),
              page,
              true));
    } else if (course.lastAppealDay().isPresent()) {
      facts.add(
          new CaseFact(
              MessageKey.of("decision.fact.lastDay"),
              course.lastAppealDay().orElse(null),
              page,
              true));
    }
    return facts;
  }

  private void preparing(Actor actor, long caseId, List<CaseFact> facts) {
    if (cases.read(caseId).stage() == CaseStage.READY_FOR_DECISION
        && actor.isAny(Role.DELEGATE, Role.SECRETARY)) {
      facts.add(
          new CaseFact(
              MessageKey.of("decision.fact.ready"), null, "/decision/decide?case=" + caseId, true));
    }
    meetings
        .openItem(caseId)
        .ifPresent(
            item ->
                facts.add(
                    new CaseFact(
                        MessageKey.of("decision.fact.agenda", Paragraphs.mark(item.paragraph())),
                        meetings.one(item.meetingId()).heldOn(),
                        "/decision/item?id=" + item.id(),
                        true)));
  }
}
