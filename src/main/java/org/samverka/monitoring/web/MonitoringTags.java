package org.samverka.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.monitoring.DeviationStage;
import org.samverka.monitoring.ReportStage;
import org.samverka.ui.State;

/** The glyphs of reports and deviations, the same on every page. */
@ApplicationScoped
@Named("monitoringTags")
public class MonitoringTags {

  /** How a report is marked; null for one that is only planned. */
  public State ofReport(@Nullable ReportStage stage, boolean late) {
    if (stage == null) {
      return State.NON;
    }
    if (late) {
      return State.LIM;
    }
    return switch (stage) {
      case ACCEPTED -> State.MET;
      case REJECTED -> State.BRE;
      case SUPPLEMENT -> State.LIM;
      case DUE, SUBMITTED -> State.INF;
    };
  }

  /** How a deviation is marked. */
  public State ofDeviation(@Nullable DeviationStage stage) {
    if (stage == null) {
      return State.NON;
    }
    return switch (stage) {
      case REPORTED, TRIAGE, INVESTIGATION, NOTICE -> State.INF;
      case REMARK, CORRECTIVE_PLAN -> State.LIM;
      case SUSPENSION, TERMINATION -> State.BRE;
      case UNFOUNDED, FOLLOWED_UP -> State.MET;
      case CLOSED -> State.NON;
    };
  }
}
