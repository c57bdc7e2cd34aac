package org.samverka.application;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.TextLanguage;
import org.samverka.document.DocumentService;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.programme.ApplicantForm;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.Choices;
import org.samverka.programme.ProgrammeCatalogue;

/**
 * What an association does with a draft: begins it, fills it in part by part, answers the
 * commitments, deletes it. Only its own people see it. Each change voids earlier signatures.
 */
@Service
public class DraftService {

  private static final int LONGEST_LABEL = 120;
  private static final int MOST_LINES = 60;

  @Inject private CaseRepository repository;
  @Inject private CaseAccess access;
  @Inject private Contents contents;
  @Inject private Drafts drafts;
  @Inject private Beginning beginning;
  @Inject private DocumentService documents;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private Choices choices;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /** A budget line as it was typed. */
  public record TypedLine(BudgetLine.Side side, String label, String amount) {}

  /**
   * Begins a draft, or finds the one that the association has begun for the programme.
   *
   * @return the case's id
   * @throws NotFoundException when the actor does not belong to the association
   * @throws RefusedException when the programme is not open
   */
  public long begin(Actor actor, long associationId, long programmeId) {
    boolean inside =
        !associations.rolesOf(associationId, actor).isEmpty()
            || associations.isFounderPending(associationId, actor);
    if (!inside) {
      throw new NotFoundException(new SubjectRef("association", associationId));
    }
    Optional<Case> begun = repository.draft(associationId, programmeId);
    if (begun.isPresent()) {
      return begun.get().id();
    }
    programmes.requireOpen(actor, programmeId);
    requireForm(actor, associationId, programmeId);
    try {
      return beginning.begin(actor, associationId, programmeId);
    } catch (PersistenceException e) {
      // Somebody else of the association began in the same moment: theirs is the one.
      return repository.draft(associationId, programmeId).orElseThrow(() -> e).id();
    }
  }

  /** Begins in a transaction of its own, so that of two who do it at once one finds the other's. */
  @Service
  static class Beginning {

    @Inject private CaseRepository repository;
    @Inject private AuditLog audit;
    @Inject private SamverkaClock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin(Actor actor, long associationId, long programmeId) {
      Case draft =
          repository.add(new Case(associationId, programmeId, actor.accountId(), clock.now()));
      audit.record(Deed.of(actor, "case.begun", draft.ref(), draft.trail()));
      return draft.id();
    }
  }

  private void requireForm(Actor actor, long associationId, long programmeId) {
    ApplicantForm form =
        switch (associations.factsOf(associationId).legalForm()) {
          case NON_PROFIT_ASSOCIATION -> ApplicantForm.NON_PROFIT_ASSOCIATION;
          case FOUNDATION -> ApplicantForm.FOUNDATION;
          case REGISTERED_FAITH_COMMUNITY -> ApplicantForm.FAITH_COMMUNITY;
        };
    boolean may =
        programmes
            .programme(Actor.SYSTEM, programmeId, TextLanguage.SV)
            .terms()
            .forms()
            .contains(form);
    if (!may) {
      throw RefusedException.rule(
          actor,
          "case.begun",
          new SubjectRef("association", associationId),
          MessageKey.of("application.refused.form"));
    }
  }

  /**
   * Everything the draft says, or what was submitted.
   *
   * @throws NotFoundException when the actor does not belong to the association
   */
  public ApplicationContent content(Actor actor, long caseId, TextLanguage language) {
    Case one = repository.one(caseId);
    access.requireAssociation(one, actor);
    return contents.of(one, language);
  }

  /** The case itself, for its association. */
  public Case ownCase(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    access.requireAssociation(one, actor);
    return one;
  }

  /** One part as it stands. */
  public SectionView section(Actor actor, long caseId, Section section) {
    access.requireAssociation(repository.one(caseId), actor);
    return repository
        .section(caseId, section)
        .map(SectionView::of)
        .orElseGet(() -> SectionView.empty(section));
  }

  /**
   * Saves one part. What is left blank may be filled in later; what is filled in must be right.
   * What says what stands there already changes nothing, and earlier signatures stand.
   *
   * @param seen the part's version that the person saw
   * @param typed what was typed, by field
   * @return the part as it is now
   * @throws org.samverka.kernel.InvalidInputException with a fault for each field that is not right
   * @throws StaleException when somebody else has saved the part since
   */
  public SectionView save(
      Actor actor,
      long caseId,
      Section section,
      long seen,
      Map<ApplicationField, String> typed,
      List<TypedLine> typedLines) {
    Case draft = drafts.require(actor, "case.section-saved", caseId);
    Faults faults = new Faults();
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    for (ApplicationField field : ApplicationField.of(section)) {
      String text = typed.getOrDefault(field, "");
      if (!text.isBlank()) {
        values.put(field, faults.read(field.name(), "", () -> read(actor, field, text)));
      }
    }
    List<BudgetLine> lines = section == Section.BUDGET ? lines(typedLines, faults) : List.of();
    faults.stop();
    SectionState state = repository.section(caseId, section).orElse(null);
    StaleException.check(
        draft.ref(),
        draft.trail().chain(),
        seen,
        state == null ? SectionView.NEVER : state.version());
    if (state != null && state.says(values, lines)) {
      return SectionView.of(state);
    }
    if (state == null) {
      state = new SectionState(caseId, section, actor, clock.now());
      repository.add(state);
    }
    state.save(values, lines, actor, clock.now());
    drafts.changed(draft);
    audit.record(
        Deed.of(actor, "case.section-saved", draft.ref(), draft.trail())
            .with("section", section.name()));
    repository.flush();
    return SectionView.of(state);
  }

  private String read(Actor actor, ApplicationField field, String text) {
    String value = field.kind().read(text, field.longest());
    if (field.kind() == FieldKind.CHOICES) {
      ChoiceList list =
          field == ApplicationField.DISTRICTS ? ChoiceList.DISTRICT : ChoiceList.TARGET_GROUP;
      Set<String> known =
          choices.all(actor, list, TextLanguage.SV).stream()
              .map(choice -> Long.toString(choice.id()))
              .collect(Collectors.toSet());
      if (!known.containsAll(List.of(value.split(" ", -1)))) {
        throw new InvalidValueException(MessageKey.of("application.fault.choice"));
      }
    }
    return value;
  }

  private static List<BudgetLine> lines(List<TypedLine> typed, Faults faults) {
    List<BudgetLine> lines = new ArrayList<>();
    int place = 0;
    for (TypedLine line : typed) {
      String at = "line" + place++;
      if (line.label().isBlank() && line.amount().isBlank()) {
        continue;
      }
      String label =
          faults.read(at + "label", "", () -> SafeText.singleLine(line.label(), LONGEST_LABEL));
      Money amount = faults.read(at + "amount", Money.ZERO, () -> Money.parseOrZero(line.amount()));
      lines.add(new BudgetLine(line.side(), label, amount));
    }
    if (lines.size() > MOST_LINES) {
      faults.add("line0label", MessageKey.of("application.fault.manyLines", MOST_LINES));
    }
    return lines;
  }

  /** Deletes a draft and all it holds; that it was there stays in the audit chain. */
  public void delete(Actor actor, long caseId) {
    Case draft = drafts.require(actor, "case.draft-deleted", caseId);
    record(actor, "case.draft-deleted", draft);
    documents.discardAll(actor, draft.ref());
    repository.remove(draft);
  }

  private void record(Actor actor, String action, Case one) {
    audit.record(Deed.of(actor, action, one.ref(), one.trail()));
  }

  /** The associations' cases that the actor may see as theirs, newest last. */
  public List<CaseRow> own(Actor actor) {
    return repository.ofAssociations(
        associations.ownOf(actor).stream()
            .filter(AssociationRow::isOpen)
            .map(AssociationRow::id)
            .collect(Collectors.toSet()));
  }
}
