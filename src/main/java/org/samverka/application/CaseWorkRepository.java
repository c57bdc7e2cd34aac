package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samverka.kernel.StoredEntity;

/** Finds and stores what the city does with a case before it is judged. */
@ApplicationScoped
class CaseWorkRepository {

  @PersistenceContext private EntityManager em;

  <T extends StoredEntity> T add(T entity) {
    em.persist(entity);
    return entity;
  }

  void remove(SupplementFile file) {
    em.remove(file);
  }

  void flush() {
    em.flush();
  }

  List<FormalCheck> formalChecks(long caseId) {
    return em.createQuery(
            "select f from FormalCheck f where f.caseId = :id order by f.doneAt, f.id",
            FormalCheck.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  List<SupplementRequest> requests(long caseId) {
    return em.createQuery(
            "select r from SupplementRequest r where r.caseId = :id order by r.requestedAt, r.id",
            SupplementRequest.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  Optional<SupplementRequest> request(long id) {
    return Optional.ofNullable(em.find(SupplementRequest.class, id));
  }

  List<SupplementItem> items(long requestId) {
    return em.createQuery(
            "select i from SupplementItem i where i.requestId = :id order by i.place",
            SupplementItem.class)
        .setParameter("id", requestId)
        .getResultList();
  }

  /** The requests of a case with their items and files: one statement. */
  List<SupplementView> supplements(long caseId) {
    Set<SupplementRequest> requests = new LinkedHashSet<>();
    Map<Long, Set<SupplementItem>> items = new HashMap<>();
    Map<Long, List<SupplementFile>> files = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                "select r, i, f from SupplementRequest r left join SupplementItem i on i.requestId"
                    + " = r.id left join SupplementFile f on f.itemId = i.id where r.caseId = :id"
                    + " order by r.requestedAt, r.id, i.place, f.id",
                Object[].class)
            .setParameter("id", caseId)
            .getResultList()) {
      SupplementRequest request = (SupplementRequest) row[0];
      requests.add(request);
      if (row[1] instanceof SupplementItem item) {
        items.computeIfAbsent(request.id(), any -> new LinkedHashSet<>()).add(item);
      }
      if (row[2] instanceof SupplementFile file) {
        files.computeIfAbsent(file.itemId(), any -> new ArrayList<>()).add(file);
      }
    }
    List<SupplementView> all = new ArrayList<>();
    for (SupplementRequest request : requests) {
      List<SupplementView.Item> shown = new ArrayList<>();
      for (SupplementItem item : items.getOrDefault(request.id(), Set.of())) {
        shown.add(
            new SupplementView.Item(
                item.id(),
                item.version(),
                item.wanted(),
                item.answer(),
                item.answeredByName(),
                files.getOrDefault(item.id(), List.of()).stream()
                    .map(SupplementFile::attached)
                    .toList()));
      }
      all.add(
          new SupplementView(
              request.id(),
              request.caseId(),
              request.message(),
              request.dueOn(),
              request.requestedAt(),
              request.requestedByName(),
              request.endedAt(),
              request.ending(),
              shown));
    }
    return all;
  }

  List<SupplementFile> files(long caseId) {
    return em.createQuery(
            "select f from SupplementFile f, SupplementItem i, SupplementRequest r where"
                + " f.itemId = i.id and i.requestId = r.id and r.caseId = :id order by f.id",
            SupplementFile.class)
        .setParameter("id", caseId)
        .getResultList();
  }
}
