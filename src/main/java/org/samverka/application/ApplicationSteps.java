package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.SigningService.SignedBy;
import org.samverka.application.SigningService.ToSign;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.association.SignatoryInfo;
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
 * one's signature, then those that are still being written, last those that others have to sign.
 * What can't be submitted any more is no step.
 */
@ApplicationScoped
public class ApplicationSteps implements NextStepSource {

  private static final int NEAR = 10;
  private static final int TO_SIGN = 15;
  private static final int TO_WRITE = 30;
  private static final int FOR_OTHERS = 35;
  private static final int DAYS_THAT_ARE_NEAR = 7;
  private static final int MOST = 10;

  /** How many drafts are read to the end to see what is left, so that home stays quick. */
  private static final int MOST_READ = 3;

  private static final Set<Section> WRITTEN =
      EnumSet.of(Section.ACTIVITY, Section.METHODS, Section.BUDGET);

  @Inject private CaseRepository repository;
  @Inject private SigningService signing;
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
        repository.ofAssociations(Set.copyOf(own.keySet())).stream()
            .filter(row -> row.stage() == CaseStage.DRAFT)
            .limit(MOST)
            .toList();
    if (drafts.isEmpty()) {
      return List.of();
    }
    List<Long> ids = drafts.stream().map(CaseRow::programmeId).distinct().toList();
    Map<Long, ProgrammeRow> offered = rows(ids, TextLanguage.SV);
    Map<Long, ProgrammeRow> inEnglish = rows(ids, TextLanguage.EN);
    List<CaseRow> open =
        drafts.stream().filter(row -> deadline(offered.get(row.programmeId())) != null).toList();
    Map<Long, ToSign> complete = complete(actor, open);
    List<NextStep> steps = new ArrayList<>();
    for (CaseRow draft : open) {
      ProgrammeRow programme = offered.get(draft.programmeId());
      AssociationRow association = own.get(draft.associationId());
      LocalDate deadline = deadline(programme);
      if (programme != null && association != null && deadline != null) {
        String english = inEnglish.getOrDefault(programme.id(), programme).title();
        Wording title = new Wording(programme.title(), english);
        ToSign left = complete.get(draft.id());
        steps.add(
            left == null
                ? goOn(draft, title, association.name(), deadline)
                : sign(draft, title, association.name(), deadline, left));
      }
    }
    return steps;
  }

  /** The last day to apply; null when nobody can apply any more. */
  private @Nullable LocalDate deadline(@Nullable ProgrammeRow programme) {
    LocalDate last = programme == null ? null : programme.deadlineOn();
    return last == null || last.isBefore(clock.today()) ? null : last;
  }

  /** The drafts in which nothing is left but to sign. */
  private Map<Long, ToSign> complete(Actor actor, List<CaseRow> drafts) {
    Map<Long, Long> saved = repository.saved(drafts.stream().map(CaseRow::id).toList(), WRITTEN);
    Map<Long, ToSign> complete = new HashMap<>();
    drafts.stream()
        .map(CaseRow::id)
        .filter(id -> saved.getOrDefault(id, 0L) == WRITTEN.size())
        .limit(MOST_READ)
        .forEach(
            id -> {
              ToSign one = signing.toSign(actor, id, TextLanguage.SV);
              if (one.missing().isEmpty()) {
                complete.put(id, one);
              }
            });
    return complete;
  }

  private Map<Long, ProgrammeRow> rows(List<Long> ids, TextLanguage language) {
    return programmes.rows(Actor.SYSTEM, ids, language).stream()
        .collect(Collectors.toMap(ProgrammeRow::id, row -> row));
  }

  private NextStep goOn(CaseRow draft, Wording programme, String name, LocalDate deadline) {
    return new NextStep(
        order(TO_WRITE, deadline),
        MessageKey.of("application.step.goOn", programme),
        MessageKey.of("application.step.for", name),
        "/application/case?id=" + draft.id(),
        deadline);
  }

  private NextStep sign(
      CaseRow draft, Wording programme, String name, LocalDate deadline, ToSign left) {
    boolean own = left.maySign() && !left.hasSigned();
    return new NextStep(
        own ? order(TO_SIGN, deadline) : FOR_OTHERS,
        MessageKey.of(own ? "application.step.sign" : "application.step.waits", programme),
        whoSigns(name, left),
        "/application/sign?id=" + draft.id(),
        deadline);
  }

  /** Who has to sign still, in a sentence. */
  private static MessageKey whoSigns(String association, ToSign left) {
    Set<String> signed = left.signed().stream().map(SignedBy::name).collect(Collectors.toSet());
    List<String> names =
        left.signatories().stream()
            .map(SignatoryInfo::name)
            .filter(name -> !signed.contains(name))
            .toList();
    int number = left.needed() - left.signed().size();
    if (left.signatories().size() < left.needed()) {
      return MessageKey.of("application.step.left.nobody", association);
    }
    boolean all = number == names.size();
    Wording who =
        new Wording(
            listed(names, all ? " och " : " eller "), listed(names, all ? " and " : " or "));
    return number == 1 || all
        ? MessageKey.of("application.step.left", association, who)
        : MessageKey.of("application.step.left.some", association, number, who);
  }

  private static String listed(List<String> names, String last) {
    int most = names.size() - 1;
    return most < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, most)) + last + names.get(most);
  }

  private int order(int otherwise, LocalDate deadline) {
    return deadline.isBefore(clock.today().plusDays(DAYS_THAT_ARE_NEAR + 1L)) ? NEAR : otherwise;
  }
}
