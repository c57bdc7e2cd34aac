package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and stores agreements, what was signed and by whom. */
@ApplicationScoped
class AgreementRepository {

  @PersistenceContext private EntityManager em;

  Agreement add(Agreement one) {
    em.persist(one);
    em.flush();
    return one;
  }

  void flush() {
    em.flush();
  }

  /** Every edition, the latest first. */
  List<Agreement> editions(long partnershipId) {
    return em.createQuery(
            "select a from Agreement a where a.partnershipId = :id order by a.edition desc",
            Agreement.class)
        .setParameter("id", partnershipId)
        .getResultList();
  }

  /** The latest edition; a partnership has at least one. */
  Agreement latest(long partnershipId) {
    return editions(partnershipId).get(0);
  }

  void add(AgreementContent content) {
    em.persist(content);
  }

  Optional<String> canonical(long agreementId) {
    return Optional.ofNullable(em.find(AgreementContent.class, agreementId))
        .map(AgreementContent::text);
  }

  void add(AgreementSignature signature) {
    em.persist(signature);
  }

  List<AgreementSignature> signatures(Collection<Long> agreementIds) {
    return agreementIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from AgreementSignature s where s.agreementId in :ids order by"
                    + " s.signedAt, s.id",
                AgreementSignature.class)
            .setParameter("ids", agreementIds)
            .getResultList();
  }

  /** What each part begins with on a day. */
  Map<AgreementPart, String> templates(LocalDate day) {
    Map<AgreementPart, String> latest = new EnumMap<>(AgreementPart.class);
    em.createQuery(
            "select t from AgreementTemplate t where t.usedFrom <= :day order by t.usedFrom, t.id",
            AgreementTemplate.class)
        .setParameter("day", day)
        .getResultList()
        .forEach(template -> latest.put(template.part(), template.content()));
    return latest;
  }

  /**
   * What waits for a party's signature: partnerships whose latest edition is offered, oldest first.
   *
   * @param associationIds only of these associations; empty for all
   */
  List<WaitingAgreement> waiting(
      AgreementParty party, long accountId, Collection<Long> associationIds, int limit) {
    String own = associationIds.isEmpty() ? "" : " and p.associationId in :associations";
    // One signature binds the city; of an association, each signs once.
    String mine = party == AgreementParty.CITY ? "" : " and s.accountId = :account";
    var query =
        em.createQuery(
                "select new org.samverka.partnership.WaitingAgreement(p.id, o.name,"
                    + " p.activityName, a.edition, a.offeredAt) from Agreement a, Partnership p,"
                    + " Association o where p.id = a.partnershipId and o.id = p.associationId and"
                    + " a.stage = :offered and not exists (select s.id from AgreementSignature s"
                    + " where s.agreementId = a.id and s.party = :party"
                    + mine
                    + ")"
                    + own
                    + " order by a.offeredAt, a.id",
                WaitingAgreement.class)
            .setParameter("offered", AgreementStage.OFFERED)
            .setParameter("party", party)
            .setMaxResults(limit);
    if (!own.isEmpty()) {
      query.setParameter("associations", associationIds);
    }
    if (!mine.isEmpty()) {
      query.setParameter("account", accountId);
    }
    return query.getResultList();
  }
}
