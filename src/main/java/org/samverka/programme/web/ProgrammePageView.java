package org.samverka.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.Paper;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeView;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Messages;

/** One programme in words that a volunteer understands, the same for everybody. */
@Named("programmePage")
@RequestScoped
public class ProgrammePageView {

  @Inject private ProgrammeCatalogue catalogue;
  @Inject private CommitmentCatalogue commitments;
  @Inject private CurrentLanguage language;
  @Inject private SamverkaClock clock;
  @Inject private Messages messages;

  private long id;
  private @Nullable ProgrammeView programme;
  private List<CommitmentView> promises = List.of();

  /** Reads the programme that the address names, as the public may read it. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    ProgrammeView found = catalogue.programme(Actor.PUBLIC, id, tongue);
    programme = found;
    promises = commitments.versions(Actor.PUBLIC, found.commitmentVersions(), tongue);
  }

  /** The programme. */
  public @Nullable ProgrammeView getProgramme() {
    return programme;
  }

  /** What it offers and asks for. */
  public @Nullable ProgrammeTerms getTerms() {
    return programme == null ? null : programme.terms();
  }

  /** Whether it will open on a later day. */
  public boolean isOpensLater() {
    ProgrammeTerms terms = getTerms();
    LocalDate opens = terms == null ? null : terms.opensOn();
    return programme != null
        && programme.stage() == ProgrammeStage.OPEN
        && opens != null
        && clock.today().isBefore(opens);
  }

  /** The commitments that ask how they are ensured in practice. */
  public List<CommitmentView> getAsked() {
    return promises.stream().filter(one -> one.rules().practiceRequired()).toList();
  }

  /** The commitments that are plain declarations. */
  public List<CommitmentView> getPlain() {
    return promises.stream().filter(one -> !one.rules().practiceRequired()).toList();
  }

  /** The papers that an application needs. */
  public List<Paper> getRequiredPapers() {
    return papers(true);
  }

  /** The papers that may be added. */
  public List<Paper> getOptionalPapers() {
    return papers(false);
  }

  private List<Paper> papers(boolean required) {
    ProgrammeTerms terms = getTerms();
    return terms == null
        ? List.of()
        : terms.papers().stream().filter(paper -> paper.required() == required).toList();
  }

  /** The legal forms that may apply, in words. */
  public String getForms() {
    ProgrammeTerms terms = getTerms();
    return terms == null
        ? ""
        : terms.forms().stream().sorted().map(messages::name).collect(Collectors.joining(", "));
  }

  /** For how many years one can apply: 1, 2 or 3. */
  public String getYears() {
    ProgrammeTerms terms = getTerms();
    return terms == null
        ? ""
        : terms.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Which programme. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }
}
