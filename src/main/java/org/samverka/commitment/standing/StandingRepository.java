package org.samverka.commitment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and stores standings and their periods. */
@ApplicationScoped
class StandingRepository {

  private static final String ROWS =
      "select new org.samverka.commitment.standing.StateRow(s.id, s.associationId, s.caseId,"
          + " s.commitmentId, p.stage, p.outcome, p.validFrom) from StatePeriod p, CommitmentState"
          + " s where p.stateId = s.id and s.associationId in :associations and p.validFrom < :end";
  private static final String ORDER = " order by s.associationId, s.caseId, s.commitmentId";

  @PersistenceContext private EntityManager em;

  CommitmentState add(CommitmentState state) {
    em.persist(state);
    return state;
  }

  void add(StatePeriod period) {
    em.persist(period);
  }

  void flush() {
    em.flush();
  }

  Optional<CommitmentState> find(long id) {
    return Optional.ofNullable(em.find(CommitmentState.class, id));
  }

  Optional<CommitmentState> find(long associationId, long caseId, long commitmentId) {
    return em.createQuery(
            "select s from CommitmentState s where s.associationId = :association and s.caseId ="
                + " :caseId and s.commitmentId = :commitment",
            CommitmentState.class)
        .setParameter("association", associationId)
        .setParameter("caseId", caseId)
        .setParameter("commitment", commitmentId)
        .getResultStream()
        .findFirst();
  }

  List<CommitmentState> ofAssociation(long associationId, long caseId) {
    return em.createQuery(
            "select s from CommitmentState s where s.associationId = :association and (s.caseId ="
                + " 0 or s.caseId = :caseId)",
            CommitmentState.class)
        .setParameter("association", associationId)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  Optional<StatePeriod> current(long stateId) {
    return em.createQuery(
            "select p from StatePeriod p where p.stateId = :state and p.validUntil is null",
            StatePeriod.class)
        .setParameter("state", stateId)
        .getResultStream()
        .findFirst();
  }

  List<StatePeriod> periods(long stateId) {
    return em.createQuery(
            "select p from StatePeriod p where p.stateId = :state order by p.validFrom, p.id",
            StatePeriod.class)
        .setParameter("state", stateId)
        .getResultList();
  }

  /** Every step of an association's standings that counts for a case, begun before a moment. */
  List<StateChange> changes(long associationId, long caseId, Instant end) {
    List<StateChange> changes = new ArrayList<>();
    for (Object[] row :
        em.createQuery(
                "select s.commitmentId, s.caseId, p from StatePeriod p, CommitmentState s where"
                    + " p.stateId = s.id and s.associationId = :association and (s.caseId = 0 or"
                    + " s.caseId = :caseId) and p.validFrom < :end order by p.validFrom, p.id",
                Object[].class)
            .setParameter("association", associationId)
            .setParameter("caseId", caseId)
            .setParameter("end", end)
            .getResultList()) {
      changes.add(new StateChange((Long) row[0], (Long) row[1], ((StatePeriod) row[2]).step()));
    }
    return changes;
  }

  List<StateRow> at(Collection<Long> associations, Instant end) {
    return em.createQuery(
            ROWS + " and (p.validUntil is null or p.validUntil >= :end)" + ORDER, StateRow.class)
        .setParameter("associations", associations)
        .setParameter("end", end)
        .getResultList();
  }

  /** As {@link #at}, but of what the public may know, the last. */
  List<StateRow> disclosedAt(Collection<Long> associations, Instant end) {
    return em.createQuery(
            ROWS
                + " and p.source <> :hidden and not exists (select q.id from StatePeriod q where"
                + " q.stateId = p.stateId and q.source <> :hidden and q.validFrom < :end and"
                + " (q.validFrom > p.validFrom or (q.validFrom = p.validFrom and q.id > p.id)))"
                + ORDER,
            StateRow.class)
        .setParameter("associations", associations)
        .setParameter("end", end)
        .setParameter("hidden", StateSource.CONCERN)
        .getResultList();
  }
}
