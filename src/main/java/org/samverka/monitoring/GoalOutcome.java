package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A goal of the agreement and what came of it. */
@Embeddable
public class GoalOutcome {

  @Column(name = "goal", nullable = false)
  private String goal;

  @Column(name = "outcome", nullable = false)
  private String outcome;

  /** For the persistence provider. */
  protected GoalOutcome() {}

  GoalOutcome(String goal, String outcome) {
    this.goal = goal;
    this.outcome = outcome;
  }

  /** The goal in the agreement's words. */
  public String goal() {
    return goal;
  }

  /** What came of it; empty while it is not filled in. */
  public String outcome() {
    return outcome;
  }
}
