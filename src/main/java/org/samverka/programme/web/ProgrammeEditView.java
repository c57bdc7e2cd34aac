package org.samverka.programme.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ApplicantForm;
import org.samverka.programme.GrantKind;
import org.samverka.programme.PaperKind;
import org.samverka.programme.ProgrammeDraft;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeStage;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Difference;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;
import org.samverka.ui.Requested;

/** The form of a programme that is a draft: saved as it is, or saved and opened. */
@Named("programmeEdit")
@RequestScoped
public class ProgrammeEditView {

  @Inject private ProgrammeEditing editing;
  @Inject private CommitmentCatalogue commitments;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private SamverkaClock clock;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;
  @Inject private ProgrammeDifferences differences;

  private final ProgrammeForm form = new ProgrammeForm();
  private List<Difference> conflict = List.of();
  private @Nullable List<CommitmentView> offered;
  @Inject private Requested requested;

  private long id;
  private long seen;
  private @Nullable ProgrammeDraft programme;

  @PostConstruct
  void begin() {
    id = requested.number("id");
  }

  /** Reads the draft that the address names. */
  public void load() {
    ProgrammeDraft found = read();
    programme = found;
    if (seen == 0) {
      seen = found.programme().seen();
      form.fill(found);
    }
  }

  /** Saves the draft. */
  public @Nullable String save() {
    if (!stored()) {
      return null;
    }
    notices.done(MessageKey.of("programme.edit.saved"));
    return "/programme/manage?faces-redirect=true&id=" + id;
  }

  /** Saves the draft and opens the programme; what is missing is told beside its field. */
  public @Nullable String open() {
    if (!stored()
        || !errors.attempt(OpeningFaults::fieldOf, () -> editing.open(current.actor(), id, seen))) {
      return null;
    }
    notices.done(MessageKey.of("programme.edit.opened"));
    return "/programme/manage?faces-redirect=true&id=" + id;
  }

  private boolean stored() {
    try {
      boolean well =
          errors.attempt(
              () -> editing.rewrite(current.actor(), id, seen, form.terms(), form.bothLanguages()));
      if (well) {
        seen = read().programme().seen();
      }
      return well;
    } catch (StaleException e) {
      ProgrammeDraft theirs = read();
      if (theirs.programme().stage() != ProgrammeStage.DRAFT) {
        throw e;
      }
      overtaken.by(e.subject(), e.chain());
      conflict =
          differences.of(
              form.terms(), form.bothLanguages(), theirs.programme().terms(), theirs.words());
      seen = theirs.programme().seen();
      errors.add(MessageKey.of("programme.edit.conflict.text"));
      return false;
    }
  }

  private ProgrammeDraft read() {
    return editing.programme(current.actor(), id, TextLanguage.of(language.getTag()));
  }

  /** What is typed. */
  public ProgrammeForm getForm() {
    return form;
  }

  /** The programme as it is stored. */
  public @Nullable ProgrammeDraft getProgramme() {
    return programme;
  }

  /**
   * Whether it is still a draft; an opened programme has no form. While a post is taken in, nothing
   * has been read yet and the form counts.
   */
  public boolean isDraft() {
    return programme == null || programme.programme().stage() == ProgrammeStage.DRAFT;
  }

  /** The commitments that can be asked for. */
  public List<CommitmentView> getOffered() {
    List<CommitmentView> known = offered;
    if (known == null) {
      known =
          commitments.inForceFrom(
              current.actor(), clock.today(), TextLanguage.of(language.getTag()));
      offered = known;
    }
    return known;
  }

  /** Whether somebody else saved while this person wrote. */
  public boolean isConflicting() {
    return !conflict.isEmpty();
  }

  /** What differs between the two. */
  public List<Difference> getConflict() {
    return conflict;
  }

  /** The kinds of grant. */
  public GrantKind[] getKinds() {
    return GrantKind.values();
  }

  /** The legal forms. */
  public ApplicantForm[] getApplicants() {
    return ApplicantForm.values();
  }

  /** For how many years one can apply. */
  public List<Integer> getYearChoices() {
    return List.of(1, 2, 3);
  }

  /** The papers. */
  public List<PaperKind> getPaperKinds() {
    return Arrays.asList(PaperKind.values());
  }

  /** Which programme. */
  public long getId() {
    return id;
  }

  /** What the person saw of it. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }
}
