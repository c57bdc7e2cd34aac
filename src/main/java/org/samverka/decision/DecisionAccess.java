package org.samverka.decision;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samverka.kernel.Service;

/**
 * What features downstream may know of decisions. It answers services, which have checked by
 * themselves who asks; it changes nothing.
 */
@Service
public class DecisionAccess {

  @Inject private DecisionRepository repository;

  /** The decision that stands in a case; empty before there is one and after it was annulled. */
  public Optional<DecisionView> of(long caseId) {
    return Optional.ofNullable(ofCases(List.of(caseId)).get(caseId));
  }

  /** The decisions that stand in these cases, by the case's id. A constant number of queries. */
  public Map<Long, DecisionView> ofCases(Collection<Long> caseIds) {
    Map<Long, DecisionView> found = new TreeMap<>();
    List<DecisionCourse> courses = repository.live(caseIds);
    Map<Long, DecisionRecord> records = repository.latest(courses);
    for (DecisionCourse course : courses) {
      DecisionRecord record = records.get(course.id());
      if (record != null) {
        found.put(course.caseId(), record.view(course));
      }
    }
    return found;
  }

  /** Whether the decision in the case can no longer be appealed. */
  public boolean isFinal(long caseId) {
    return repository.live(List.of(caseId)).stream().anyMatch(DecisionCourse::isFinal);
  }
}
