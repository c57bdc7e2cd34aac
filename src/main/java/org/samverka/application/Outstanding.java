package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.samverka.kernel.MessageKey;

/**
 * What an application still lacks: papers that were promised for later, when no supplement has been
 * asked for since, and what was asked for and not answered.
 */
@ApplicationScoped
class Outstanding {

  @Inject private CaseRepository repository;
  @Inject private CaseWorkRepository work;

  /** Each thing that is missing, in a sentence; none when the application is complete. */
  List<MessageKey> of(long caseId) {
    List<MessageKey> missing = new ArrayList<>();
    List<SupplementView> supplements = work.supplements(caseId);
    if (supplements.isEmpty()) {
      repository.papers(caseId).stream()
          .filter(paper -> paper.documentId().isEmpty())
          .forEach(
              paper ->
                  missing.add(
                      MessageKey.of(
                          "application.outstanding.paper",
                          paper.kind(),
                          paper.laterBecause().orElse(""))));
    }
    for (SupplementView supplement : supplements) {
      supplement.items().stream()
          .filter(item -> !item.isAnswered())
          .forEach(
              item -> missing.add(MessageKey.of("application.outstanding.item", item.wanted())));
    }
    return missing;
  }
}
