package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.samverka.identity.NotFoundException;

/** Finds and stores payments. */
@ApplicationScoped
class DisbursementRepository {

  @PersistenceContext private EntityManager em;

  void add(Disbursement one) {
    em.persist(one);
  }

  void remove(Disbursement one) {
    em.remove(one);
  }

  void flush() {
    em.flush();
  }

  Disbursement one(long id) {
    return Optional.ofNullable(em.find(Disbursement.class, id))
        .orElseThrow(() -> new NotFoundException(Disbursement.ref(id)));
  }

  List<Disbursement> of(long partnershipId) {
    return em.createQuery(
            "select d from Disbursement d where d.partnershipId = :id order by d.plannedOn, d.id",
            Disbursement.class)
        .setParameter("id", partnershipId)
        .getResultList();
  }

  /** What waits for the payment approver: planned up to a day, or released and not paid. */
  List<PaymentRow> waiting(LocalDate until, int limit) {
    return em.createQuery(
            "select new org.samverka.partnership.PaymentRow(d.id, d.version, p.id, a.name,"
                + " p.activityName, d.kronor, d.plannedOn, d.stage, c.officerId) from Disbursement"
                + " d, Partnership p, Association a, Case c where p.id = d.partnershipId and a.id ="
                + " d.associationId and c.id = d.caseId and (d.stage = :approved or (d.stage ="
                + " :planned and d.plannedOn <= :until and p.stage in :running)) order by"
                + " d.plannedOn, d.id",
            PaymentRow.class)
        .setParameter("approved", DisbursementStage.APPROVED)
        .setParameter("planned", DisbursementStage.PLANNED)
        .setParameter("running", EnumSet.copyOf(PartnershipStage.running()))
        .setParameter("until", until)
        .setMaxResults(limit)
        .getResultList();
  }
}
