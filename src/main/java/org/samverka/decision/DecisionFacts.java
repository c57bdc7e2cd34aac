package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /** Where a decision can stand; a case that a court has sent back has none. */
  private static final Set<CaseStage> DECIDED =
      EnumSet.of(
          CaseStage.DISMISSED,
          CaseStage.DECIDED,
          CaseStage.NOTICE_PUBLISHED,
          CaseStage.APPEALED,
          CaseStage.FINAL,
          CaseStage.CLOSED,
          CaseStage.ARCHIVED);

  @Inject private DecisionRepository repository;
  @Inject private MeetingRepository meetings;
  @Inject private CaseStore cases;

  @Override
  public List<CaseFact> factsOf(Actor actor, long caseId) {
    CaseStage stage = cases.read(caseId).stage();
    List<CaseFact> facts = new ArrayList<>();
    if (actor.isAny(DecisionRights.CITY)) {
      preparing(actor, caseId, stage, facts);
    }
    if (DECIDED.contains(stage)) {
      repository.row(caseId).ifPresent(decision -> decided(decision, facts));
    }
    return facts;
  }

  private static void decided(DecisionRow decision, List<CaseFact> facts) {
    String page = "/decision/decision?case=" + decision.caseId();
    facts.add(
        new CaseFact(
            MessageKey.of("decision.fact.decided", decision.outcome(), decision.body()),
            decision.decidedOn(),
            page,
            false));
    if (decision.finalOn() != null) {
      facts.add(
          new CaseFact(MessageKey.of("decision.fact.final"), decision.finalOn(), page, false));
    } else if (decision.appealedOn() != null) {
      facts.add(
          new CaseFact(MessageKey.of("decision.fact.appealed"), decision.appealedOn(), page, true));
    } else if (decision.lastAppealDay() != null) {
      facts.add(
          new CaseFact(
              MessageKey.of("decision.fact.lastDay"), decision.lastAppealDay(), page, true));
    }
  }

  private void preparing(Actor actor, long caseId, CaseStage stage, List<CaseFact> facts) {
    if (stage == CaseStage.READY_FOR_DECISION && actor.isAny(Role.DELEGATE, Role.SECRETARY)) {
      facts.add(
          new CaseFact(
              MessageKey.of("decision.fact.ready"), null, "/decision/decide?case=" + caseId, true));
    }
    if (stage == CaseStage.ON_AGENDA) {
      meetings.openItemWithDay(caseId).ifPresent(open -> facts.add(onAgenda(open)));
    }
  }

  private static CaseFact onAgenda(MeetingRepository.OpenItem open) {
    return new CaseFact(
        MessageKey.of("decision.fact.agenda", Paragraphs.mark(open.item().paragraph())),
        open.heldOn(),
        "/decision/item?id=" + open.item().id(),
        true);
  }
}
