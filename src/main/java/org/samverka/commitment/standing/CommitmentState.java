package org.samverka.commitment.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/**
 * How one association stands by one commitment now; where the commitment is about a funded
 * activity, in one case.
 */
@Entity
@Table(name = "commitment_state")
class CommitmentState extends StoredEntity implements Staged<Standing> {

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "commitment_id", nullable = false)
  private long commitmentId;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private Standing stage;

  /** Grows with each step, so that one that stays at its stage changes the row too. */
  @Column(name = "steps", nullable = false)
  private int steps;

  /** For the persistence provider. */
  protected CommitmentState() {}

  CommitmentState(long associationId, long caseId, long commitmentId) {
    this.associationId = associationId;
    this.caseId = caseId;
    this.commitmentId = commitmentId;
    this.stage = Standing.DECLARED;
  }

  SubjectRef ref() {
    return new SubjectRef(StandingStore.KIND, id());
  }

  long associationId() {
    return associationId;
  }

  long commitmentId() {
    return commitmentId;
  }

  /** The case of the funded activity; 0 when it is about the association as a whole. */
  long caseId() {
    return caseId;
  }

  @Override
  public Standing stage() {
    return stage;
  }

  void moveTo(Standing to) {
    stage = to;
    steps++;
  }
}
