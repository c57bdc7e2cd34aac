package org.samverka.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.programme.ApplicantForm;
import org.samverka.programme.GrantKind;
import org.samverka.programme.Paper;
import org.samverka.programme.PaperKind;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeDraft;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeWords;
import org.samverka.programme.ReportKind;

/** What an administrator types about a programme, between the page and the service. */
public class ProgrammeForm {

  private static final int INTERIM_REPORTS = 3;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private @Nullable Long moneyAvailable;
  private @Nullable Long highestAmount;
  private GrantKind kind = GrantKind.TIME_LIMITED;
  private Integer[] years = new Integer[0];
  private ApplicantForm[] forms = new ApplicantForm[0];
  private Long[] commitments = new Long[0];
  private PaperKind[] requiredPapers = new PaperKind[0];
  private PaperKind[] optionalPapers = new PaperKind[0];
  private @Nullable Integer finalMonths;
  private boolean interimSigned;
  private boolean finalSigned;

  /** Fills the form with what is stored. */
  void fill(ProgrammeDraft draft) {
    ProgrammeTerms terms = draft.programme().terms();
    for (TextLanguage language : TextLanguage.values()) {
      ProgrammeWords said = draft.words().getOrDefault(language, ProgrammeWords.NONE);
      words.put("title" + end(language), said.title());
      words.put("purpose" + end(language), said.purpose());
      words.put("description" + end(language), said.description());
      words.put("whoMayApply" + end(language), said.whoMayApply());
    }
    moneyAvailable = given(terms.moneyAvailable());
    highestAmount = given(terms.highestAmount());
    kind = terms.kind();
    day("opensOn", terms.opensOn());
    day("deadlineOn", terms.deadlineOn());
    day("grantFrom", terms.grantFrom());
    day("grantUntil", terms.grantUntil());
    years = terms.years().stream().sorted().toArray(Integer[]::new);
    forms = terms.forms().stream().sorted().toArray(ApplicantForm[]::new);
    commitments = terms.commitments().toArray(Long[]::new);
    requiredPapers = kinds(terms, true);
    optionalPapers = kinds(terms, false);
    int interim = 0;
    for (PlannedReport report : terms.reports()) {
      if (report.kind() == ReportKind.FINAL) {
        finalMonths = report.monthsAfter();
        finalSigned = report.signed();
        day("finalOn", report.dueOn());
      } else {
        interim++;
        interimSigned = report.signed();
        day("interim" + interim, report.dueOn());
      }
    }
  }

  /** What was typed, as the service takes it. */
  ProgrammeTerms terms() {
    return new ProgrammeTerms(
        moneyAvailable == null ? 0 : moneyAvailable,
        highestAmount == null ? 0 : highestAmount,
        days.get("grantFrom"),
        days.get("grantUntil"),
        days.get("opensOn"),
        days.get("deadlineOn"),
        kind,
        Set.of(years),
        Set.of(forms),
        Set.of(commitments),
        papers(),
        reports());
  }

  /** The words typed, in both languages. */
  Map<TextLanguage, ProgrammeWords> bothLanguages() {
    Map<TextLanguage, ProgrammeWords> both = new EnumMap<>(TextLanguage.class);
    for (TextLanguage language : TextLanguage.values()) {
      both.put(
          language,
          new ProgrammeWords(
              said("title", language),
              said("purpose", language),
              said("description", language),
              said("whoMayApply", language)));
    }
    return both;
  }

  private List<Paper> papers() {
    Set<PaperKind> required = EnumSet.noneOf(PaperKind.class);
    required.addAll(Set.of(requiredPapers));
    Set<PaperKind> all = EnumSet.noneOf(PaperKind.class);
    all.addAll(required);
    all.addAll(Set.of(optionalPapers));
    return all.stream().map(paper -> new Paper(paper, required.contains(paper))).toList();
  }

  private List<PlannedReport> reports() {
    List<PlannedReport> reports = new ArrayList<>();
    for (int i = 1; i <= INTERIM_REPORTS; i++) {
      LocalDate due = days.get("interim" + i);
      if (due != null) {
        reports.add(new PlannedReport(ReportKind.INTERIM, due, null, interimSigned));
      }
    }
    LocalDate due = days.get("finalOn");
    if (due != null || finalMonths != null) {
      reports.add(new PlannedReport(ReportKind.FINAL, due, finalMonths, finalSigned));
    }
    return reports;
  }

  private String said(String field, TextLanguage language) {
    String typed = words.get(field + end(language));
    return typed == null ? "" : typed;
  }

  private void day(String field, @Nullable LocalDate day) {
    if (day != null) {
      days.put(field, day);
    }
  }

  private static @Nullable Long given(long amount) {
    return amount == 0 ? null : Long.valueOf(amount);
  }

  private static PaperKind[] kinds(ProgrammeTerms terms, boolean required) {
    return terms.papers().stream()
        .filter(paper -> paper.required() == required)
        .map(Paper::kind)
        .toArray(PaperKind[]::new);
  }

  private static String end(TextLanguage language) {
    return language == TextLanguage.SV ? "Sv" : "En";
  }

  /** The words, by the name of the field: titleSv. */
  public Map<String, String> getWords() {
    return words;
  }

  /** The days, by the name of the field: opensOn. */
  public Map<String, LocalDate> getDays() {
    return days;
  }

  /** Whole kronor to share. */
  public @Nullable Long getMoneyAvailable() {
    return moneyAvailable;
  }

  /** Sets it. */
  public void setMoneyAvailable(@Nullable Long moneyAvailable) {
    this.moneyAvailable = moneyAvailable;
  }

  /** Whole kronor that one application may ask for at most. */
  public @Nullable Long getHighestAmount() {
    return highestAmount;
  }

  /** Sets it. */
  public void setHighestAmount(@Nullable Long highestAmount) {
    this.highestAmount = highestAmount;
  }

  /** The kind of grant. */
  public GrantKind getKind() {
    return kind;
  }

  /** Sets it. */
  public void setKind(@Nullable GrantKind kind) {
    this.kind = kind == null ? GrantKind.TIME_LIMITED : kind;
  }

  /** The numbers of years that can be applied for. */
  public Integer[] getYears() {
    return years.clone();
  }

  /** Sets them. */
  public void setYears(Integer @Nullable [] years) {
    this.years = years == null ? new Integer[0] : years.clone();
  }

  /** Who may apply. */
  public ApplicantForm[] getForms() {
    return forms.clone();
  }

  /** Sets them. */
  public void setForms(ApplicantForm @Nullable [] forms) {
    this.forms = forms == null ? new ApplicantForm[0] : forms.clone();
  }

  /** The commitments asked for, by id. */
  public Long[] getCommitments() {
    return commitments.clone();
  }

  /** Sets them. */
  public void setCommitments(Long @Nullable [] commitments) {
    this.commitments = commitments == null ? new Long[0] : commitments.clone();
  }

  /** The papers that are needed. */
  public PaperKind[] getRequiredPapers() {
    return requiredPapers.clone();
  }

  /** Sets them. */
  public void setRequiredPapers(PaperKind @Nullable [] papers) {
    this.requiredPapers = papers == null ? new PaperKind[0] : papers.clone();
  }

  /** The papers that may be added. */
  public PaperKind[] getOptionalPapers() {
    return optionalPapers.clone();
  }

  /** Sets them. */
  public void setOptionalPapers(PaperKind @Nullable [] papers) {
    this.optionalPapers = papers == null ? new PaperKind[0] : papers.clone();
  }

  /** Months from the end of the period until the final report is due. */
  public @Nullable Integer getFinalMonths() {
    return finalMonths;
  }

  /** Sets it. */
  public void setFinalMonths(@Nullable Integer finalMonths) {
    this.finalMonths = finalMonths;
  }

  /** Whether a signatory signs the interim reports. */
  public boolean isInterimSigned() {
    return interimSigned;
  }

  /** Sets it. */
  public void setInterimSigned(boolean interimSigned) {
    this.interimSigned = interimSigned;
  }

  /** Whether a signatory signs the final report. */
  public boolean isFinalSigned() {
    return finalSigned;
  }

  /** Sets it. */
  public void setFinalSigned(boolean finalSigned) {
    this.finalSigned = finalSigned;
  }
}
