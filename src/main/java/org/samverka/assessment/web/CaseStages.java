package org.samverka.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.samverka.application.CaseStage;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.ui.State;

/** The glyphs of stages and outcomes. */
@ApplicationScoped
@Named("caseStages")
public class CaseStages {

  /** The glyph of a stage. */
  public State state(CaseStage stage) {
    return switch (stage) {
      case SUPPLEMENT, NOTICE, APPEALED -> State.LIM;
      case READY_FOR_DECISION, DECIDED, NOTICE_PUBLISHED, FINAL -> State.MET;
      case DISMISSED, CLOSED, WITHDRAWN, ARCHIVED -> State.NON;
      default -> State.INF;
    };
  }

  /** The glyph of an outcome. */
  public State outcome(CheckOutcome outcome) {
    return switch (outcome) {
      case MET -> State.MET;
      case MET_WITH_JUSTIFIED_LIMIT -> State.JUS;
      case REMEDIABLE -> State.LIM;
      case NOT_MET -> State.BRE;
      case NOT_ASSESSED -> State.INF;
    };
  }
}
