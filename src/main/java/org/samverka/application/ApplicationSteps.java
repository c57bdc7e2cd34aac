package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Wording;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeRow;

/**
 * The drafts that wait for a person: those whose last day is near come first, then those that lack
 * one's signature, then the others. What can't be submitted any more is no step.
 */
@ApplicationScoped
public class ApplicationSteps implements NextStepSource {

  private static final int NEAR = 10;
  private static final int TO_SIGN = 15;
  private static final int TO_WRITE = 30;
  private static final int DAYS_THAT_ARE_NEAR = 7;
  private static final int MOST = 10;

  @Inject private CaseRepository repository;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private SamverkaClock clock;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    Map<Long, AssociationRow> own =
        associations.ownOf(actor).stream()
            .filter(AssociationRow::isOpen)
            .collect(Collectors.toMap(AssociationRow::id, row -> row, (a, b) -> a));
    List<CaseRow> drafts =
        repository.ofAssociations(own.keySet()).stream()
            .filter(row -> row.stage() == CaseStage.DRAFT)
            .limit(MOST)
            .toList();
    if (drafts.isEmpty()) {
      return List.of();
    }
    List<Long> ids = drafts.stream().map(CaseRow::programmeId).distinct().toList();
    Map<Long, ProgrammeRow> offered = rows(ids, TextLanguage.SV);
    Map<Long, ProgrammeRow> inEnglish = rows(ids, TextLanguage.EN);
    Map<Long, Long> signed = repository.signedBy(drafts.stream().map(CaseRow::id).toList());
    List<NextStep> steps = new ArrayList<>();
    for (CaseRow draft : drafts) {
      ProgrammeRow programme = offered.get(draft.programmeId());
      AssociationRow association = own.get(draft.associationId());
      if (programme != null
          && association != null
          && programme.deadlineOn() != null
          && !programme.deadlineOn().isBefore(clock.today())) {
        boolean others = signed.containsKey(draft.id());
        String english = inEnglish.getOrDefault(programme.id(), programme).title();
        Wording title = new Wording(programme.title(), english);
        steps.add(step(draft, title, association, others, programme.deadlineOn()));
      }
    }
    return steps;
  }

  private Map<Long, ProgrammeRow> rows(List<Long> ids, TextLanguage language) {
    return programmes.rows(Actor.SYSTEM, ids, language).stream()
        .collect(Collectors.toMap(ProgrammeRow::id, row -> row));
  }

  private NextStep step(
      CaseRow draft,
      Wording programme,
      AssociationRow association,
      boolean signedByOthers,
      LocalDate deadline) {
    boolean near = deadline.isBefore(clock.today().plusDays(DAYS_THAT_ARE_NEAR + 1L));
    boolean toSign = signedByOthers && association.signatory();
    int order = near ? NEAR : toSign ? TO_SIGN : TO_WRITE;
    return new NextStep(
        order,
        toSign
            ? MessageKey.of("application.step.sign", programme)
            : MessageKey.of("application.step.goOn", programme),
        MessageKey.of("application.step.for", association.name()),
        (toSign ? "/application/sign?id=" : "/application/case?id=") + draft.id(),
        deadline);
  }
}
