package org.samverka.partnership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.partnership.DisbursementStage;
import org.samverka.partnership.PartnershipStage;
import org.samverka.ui.State;

/** The glyphs of stages, the same on every page: {@code #{partnershipTags.of(stage)}}. */
@ApplicationScoped
@Named("partnershipTags")
public class StageTags {

  /** How a partnership's stage is marked. */
  public State of(@Nullable PartnershipStage stage) {
    if (stage == null) {
      return State.NON;
    }
    return switch (stage) {
      case ACTIVE -> State.MET;
      case DRAFT_AGREEMENT, FOR_SIGNATURE, UNDER_CORRECTION -> State.INF;
      case NOTICE_GIVEN -> State.LIM;
      case SUSPENDED, TERMINATED -> State.BRE;
      case EXPIRED, ENDED -> State.NON;
    };
  }

  /** How a payment's stage is marked. */
  public State ofPayment(@Nullable DisbursementStage stage) {
    if (stage == null) {
      return State.NON;
    }
    return switch (stage) {
      case PAID -> State.MET;
      case APPROVED -> State.INF;
      case WITHHELD -> State.LIM;
      case PLANNED -> State.NON;
    };
  }
}
