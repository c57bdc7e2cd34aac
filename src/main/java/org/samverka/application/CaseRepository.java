package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.samverka.commitment.CommitmentView;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.ReadOnce;

/** Finds and stores cases and what belongs to them. */
@ApplicationScoped
class CaseRepository {

  @PersistenceContext private EntityManager em;

  Case add(Case one) {
    em.persist(one);
    em.flush();
    return one;
  }

  void flush() {
    em.flush();
  }

  /**
   * One case.
   *
   * @throws NotFoundException when there is none
   */
  Case one(long id) {
    return Optional.ofNullable(em.find(Case.class, id))
        .orElseThrow(() -> new NotFoundException(Case.ref(id)));
  }

  /**
   * One case as a page reads it; whoever changes it takes {@link #one} or {@link #lock}.
   *
   * @throws NotFoundException when there is none
   */
  @ReadOnce
  Case read(long id) {
    return one(id);
  }

  /** One case that nobody else changes until the transaction ends. */
  Case lock(long id) {
    Case one = em.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (one == null) {
      throw new NotFoundException(Case.ref(id));
    }
    em.refresh(one);
    return one;
  }

  Optional<Case> draft(long associationId, long programmeId) {
    return em.createQuery("select c from Case c where c.draftKey = :key", Case.class)
        .setParameter("key", associationId + ":" + programmeId)
        .getResultStream()
        .findFirst();
  }

  List<SectionState> sections(long caseId) {
    return em.createQuery("select s from SectionState s where s.caseId = :id", SectionState.class)
        .setParameter("id", caseId)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "s.values")
        .getResultList();
  }

  Optional<SectionState> section(long caseId, Section section) {
    return em.createQuery(
            "select s from SectionState s where s.caseId = :id and s.section = :section",
            SectionState.class)
        .setParameter("id", caseId)
        .setParameter("section", section)
        .getResultStream()
        .findFirst();
  }

  void add(SectionState section) {
    em.persist(section);
  }

  List<CommitmentAnswer> answers(long caseId) {
    return em.createQuery(
            "select a from CommitmentAnswer a where a.caseId = :id order by a.versionId",
            CommitmentAnswer.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  void add(CommitmentAnswer answer) {
    em.persist(answer);
  }

  List<ApplicationPaper> papers(long caseId) {
    return em.createQuery(
            "select p from ApplicationPaper p where p.caseId = :id order by p.kind, p.id",
            ApplicationPaper.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  void add(ApplicationPaper paper) {
    em.persist(paper);
  }

  void remove(ApplicationPaper paper) {
    em.remove(paper);
  }

  List<Evidence> evidence(long caseId) {
    return em.createQuery(
            "select e from Evidence e where e.caseId = :id order by e.id", Evidence.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** The answer to one commitment with what supports it: one statement. */
  SupportedAnswer answer(long caseId, CommitmentView version) {
    List<Object[]> rows =
        em.createQuery(
                "select a, e from CommitmentAnswer a left join Evidence e on e.caseId = a.caseId"
                    + " and e.versionId = a.versionId where a.caseId = :id and a.versionId ="
                    + " :version order by e.id",
                Object[].class)
            .setParameter("id", caseId)
            .setParameter("version", version.versionId())
            .getResultList();
    return new SupportedAnswer(
        rows.isEmpty() ? null : AnswerView.of((CommitmentAnswer) rows.get(0)[0], version),
        rows.stream()
            .map(row -> (Evidence) row[1])
            .filter(Objects::nonNull)
            .map(Evidence::view)
            .toList());
  }

  void add(Evidence evidence) {
    em.persist(evidence);
  }

  void remove(Evidence evidence) {
    em.remove(evidence);
  }

  List<Signature> signatures(long caseId) {
    return em.createQuery(
            "select s from Signature s where s.caseId = :id order by s.signedAt, s.id",
            Signature.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** How many of these parts each of the cases has been saved with; none are left out. */
  Map<Long, Long> saved(Collection<Long> caseIds, Set<Section> parts) {
    Map<Long, Long> saved = new HashMap<>();
    if (!caseIds.isEmpty()) {
      em.createQuery(
              "select s.caseId, count(s) from SectionState s where s.caseId in :ids"
                  + " and s.section in :parts group by s.caseId",
              Object[].class)
          .setParameter("ids", caseIds)
          .setParameter("parts", parts)
          .getResultList()
          .forEach(row -> saved.put((Long) row[0], (Long) row[1]));
    }
    return saved;
  }

  void add(Signature signature) {
    em.persist(signature);
  }

  void add(SignedContent chunk) {
    em.persist(chunk);
  }

  List<SignedContent> signedContent(long caseId) {
    return em.createQuery(
            "select c from SignedContent c where c.key.ownerId = :id order by c.key.place",
            SignedContent.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  void add(ConflictDeclaration declaration) {
    em.persist(declaration);
  }

  /** What each who handles a case has said last of a conflict of interest, by account. */
  @ReadOnce
  Map<Long, Conflict> declared(long caseId) {
    Map<Long, Conflict> said = new HashMap<>();
    em.createQuery(
            "select d from ConflictDeclaration d where d.caseId = :id order by d.declaredAt, d.id",
            ConflictDeclaration.class)
        .setParameter("id", caseId)
        .getResultList()
        .forEach(one -> said.put(one.accountId(), one.said()));
    return said;
  }

  /** Removes a draft with all that belongs to it. */
  void remove(Case draft) {
    sections(draft.id()).forEach(em::remove);
    answers(draft.id()).forEach(em::remove);
    evidence(draft.id()).forEach(em::remove);
    papers(draft.id()).forEach(em::remove);
    signatures(draft.id()).forEach(em::remove);
    em.flush();
    em.remove(draft);
  }

  @ReadOnce
  List<CaseRow> ofAssociations(Set<Long> associationIds) {
    if (associationIds.isEmpty()) {
      return List.of();
    }
    return rows("c.associationId in :associations")
        .setParameter("associations", associationIds)
        .getResultList();
  }

  List<CaseRow> rows(Collection<Long> caseIds) {
    return caseIds.isEmpty()
        ? List.of()
        : rows("c.id in :ids").setParameter("ids", caseIds).getResultList();
  }

  Optional<Long> withNumber(String registryNumber) {
    return em.createQuery("select c.id from Case c where c.registryNumber = :number", Long.class)
        .setParameter("number", registryNumber)
        .getResultStream()
        .findFirst();
  }

  /** One page of registered cases at some stages, oldest first. */
  List<CaseRow> page(Set<CaseStage> stages, long officerId, CaseRow.Place after, int limit) {
    List<String> where = new ArrayList<>();
    where.add("c.stage in :stages");
    where.add("(c.receivedAt > :after or (c.receivedAt = :after and c.id > :id))");
    if (officerId != 0) {
      where.add("c.officerId = :officer");
    }
    TypedQuery<CaseRow> query =
        rows(String.join(" and ", where))
            .setParameter("stages", EnumSet.copyOf(stages))
            .setParameter("after", after.receivedAt())
            .setParameter("id", after.id())
            .setMaxResults(limit);
    if (officerId != 0) {
      query.setParameter("officer", officerId);
    }
    return query.getResultList();
  }

  private TypedQuery<CaseRow> rows(String where) {
    return em.createQuery(CaseRow.SELECT + where + " order by c.receivedAt, c.id", CaseRow.class);
  }

  RegistryCounter lockCounter(String prefix, int year) {
    RegistryCounter.Key key = new RegistryCounter.Key(prefix, year);
    RegistryCounter counter = em.find(RegistryCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (counter == null) {
      throw new IllegalStateException("no registry counter for " + year);
    }
    em.refresh(counter);
    return counter;
  }

  boolean hasCounter(String prefix, int year) {
    return em.find(RegistryCounter.class, new RegistryCounter.Key(prefix, year)) != null;
  }

  void addCounter(String prefix, int year) {
    em.persist(new RegistryCounter(prefix, year));
    em.flush();
  }
}
