package org.samverka.decision;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.samverka.application.CaseStage;

/** Which decisions a list shows. */
public enum DecisionFilter {
  /** All that stand. */
  ALL("c.stage <> :stage", CaseStage.DRAFT, false),
  /** Those whose notice is not up yet. */
  TO_ANNOUNCE("c.stage <> :stage and d.noticeId is null", CaseStage.DRAFT, false),
  /** Those whose time for appeal is over: somebody must confirm that no appeal has come. */
  TIME_OVER("c.stage = :stage and d.lastAppealDay < :today", CaseStage.NOTICE_PUBLISHED, true),
  /** Those before a court. */
  APPEALED("c.stage = :stage", CaseStage.APPEALED, false);

  private final String where;
  private final CaseStage stage;
  private final boolean takesDay;

  DecisionFilter(String where, CaseStage stage, boolean takesDay) {
    this.where = where;
    this.stage = stage;
    this.takesDay = takesDay;
  }

  /** The condition, on the course {@code d} and the case {@code c}. */
  String where() {
    return where;
  }

  void fill(TypedQuery<?> query, LocalDate today) {
    query.setParameter("stage", stage);
    if (takesDay) {
      query.setParameter("today", today);
    }
  }
}
