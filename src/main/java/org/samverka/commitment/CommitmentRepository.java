package org.samverka.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.kernel.ReadOnce;

/** Finds and stores commitments, their versions and their texts; each read is one statement. */
@ApplicationScoped
class CommitmentRepository {

  private static final String WHOLE =
      "select distinct v from CommitmentVersion v join fetch v.commitment c join fetch v.texts ";

  @PersistenceContext private EntityManager em;

  Commitment add(Commitment commitment) {
    em.persist(commitment);
    return commitment;
  }

  CommitmentVersion add(CommitmentVersion version) {
    em.persist(version);
    return version;
  }

  void remove(CommitmentVersion version) {
    version.texts().forEach(em::remove);
    em.flush();
    em.remove(version);
  }

  void remove(Commitment commitment) {
    em.flush();
    em.remove(commitment);
  }

  void flush() {
    em.flush();
  }

  List<String> codes() {
    return em.createQuery("select c.code from Commitment c", String.class).getResultList();
  }

  List<String> codesOf(Collection<Long> ids) {
    return em.createQuery(
            "select c.code from Commitment c where c.id in :ids order by c.displayOrder",
            String.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  long count() {
    return em.createQuery("select count(c) from Commitment c", Long.class).getSingleResult();
  }

  long countPublished() {
    return em.createQuery(
            "select count(v) from CommitmentVersion v where v.stage <> :draft", Long.class)
        .setParameter("draft", VersionStage.DRAFT)
        .getSingleResult();
  }

  int lastOrder() {
    return Optional.ofNullable(
            em.createQuery("select max(c.displayOrder) from Commitment c", Integer.class)
                .getSingleResult())
        .orElse(0);
  }

  Optional<CommitmentVersion> version(long id) {
    return em.createQuery(WHOLE + "where v.id = :id", CommitmentVersion.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  @ReadOnce
  List<CommitmentVersion> versions(Set<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            WHOLE + "where v.id in :ids order by c.displayOrder, v.number", CommitmentVersion.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** All versions of a commitment, the newest first. */
  List<CommitmentVersion> ofCommitment(long commitmentId) {
    return em.createQuery(
            WHOLE + "where c.id = :id order by v.number desc", CommitmentVersion.class)
        .setParameter("id", commitmentId)
        .getResultList();
  }

  /**
   * Every version of every commitment: some dozens, since a city has some dozens of commitments.
   */
  List<CommitmentVersion> all() {
    return em.createQuery(WHOLE + "order by c.displayOrder, v.number desc", CommitmentVersion.class)
        .getResultList();
  }

  List<CommitmentVersion> inForceOn(LocalDate day) {
    return em.createQuery(
            WHOLE
                + "where v.effectiveFrom <= :day and (v.effectiveUntil is null or v.effectiveUntil"
                + " > :day) order by c.displayOrder",
            CommitmentVersion.class)
        .setParameter("day", day)
        .getResultList();
  }

  List<CommitmentVersion> inForceFrom(LocalDate day) {
    return em.createQuery(
            WHOLE
                + "where v.effectiveFrom is not null and (v.effectiveUntil is null or"
                + " v.effectiveUntil > :day) order by c.displayOrder, v.number",
            CommitmentVersion.class)
        .setParameter("day", day)
        .getResultList();
  }

  List<CommitmentVersion> drafts() {
    return em.createQuery(
            WHOLE + "where v.stage = :draft order by c.displayOrder", CommitmentVersion.class)
        .setParameter("draft", VersionStage.DRAFT)
        .getResultList();
  }
}
