package org.samverka.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/**
 * Something that can be applied for. A draft can be rewritten; from opening on nothing that
 * applicants rely on changes but the deadline, and that only to later.
 */
@Entity
@Table(name = "programme")
class Programme extends StoredEntity implements Staged<ProgrammeStage> {

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private ProgrammeStage stage;

  @Column(name = "money_available", nullable = false)
  private long moneyAvailable;

  @Column(name = "highest_amount", nullable = false)
  private long highestAmount;

  @Column(name = "grant_from")
  private @Nullable LocalDate grantFrom;

  @Column(name = "grant_until")
  private @Nullable LocalDate grantUntil;

  @Column(name = "opens_on")
  private @Nullable LocalDate opensOn;

  @Column(name = "deadline_on")
  private @Nullable LocalDate deadlineOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "grant_kind", nullable = false)
  private GrantKind kind;

  @Column(name = "grant_years", nullable = false)
  private String years;

  @Column(name = "applicant_forms", nullable = false)
  private String forms;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
  @OrderBy("tongue desc")
  private List<ProgrammeText> texts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "programme_commitment", joinColumns = @JoinColumn(name = "programme_id"))
  private List<AskedCommitment> commitments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "programme_paper", joinColumns = @JoinColumn(name = "programme_id"))
  private List<PaperRow> papers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "programme_report", joinColumns = @JoinColumn(name = "programme_id"))
  @OrderColumn(name = "place")
  private List<ReportRow> reports = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "programme_deadline", joinColumns = @JoinColumn(name = "programme_id"))
  @OrderColumn(name = "place")
  private List<DeadlineRow> deadlines = new ArrayList<>();

  /** For the persistence provider. */
  protected Programme() {}

  Programme(ProgrammeTerms terms, Map<TextLanguage, ProgrammeWords> words, Instant at, Actor by) {
    this.stage = ProgrammeStage.DRAFT;
    set(terms, at, by);
    for (TextLanguage language : TextLanguage.values()) {
      texts.add(
          new ProgrammeText(this, language, words.getOrDefault(language, ProgrammeWords.NONE)));
    }
  }

  SubjectRef ref() {
    return new SubjectRef(ProgrammeStore.KIND, id());
  }

  @Override
  public ProgrammeStage stage() {
    return stage;
  }

  @Nullable LocalDate opensOn() {
    return opensOn;
  }

  @Nullable LocalDate deadlineOn() {
    return deadlineOn;
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  List<ProgrammeText> texts() {
    return List.copyOf(texts);
  }

  ProgrammeWords words(TextLanguage language) {
    return texts.stream()
        .filter(text -> text.language() == language)
        .findFirst()
        .map(ProgrammeText::words)
        .orElse(ProgrammeWords.NONE);
  }

  ProgrammeTerms terms() {
    return new ProgrammeTerms(
        moneyAvailable,
        highestAmount,
        grantFrom,
        grantUntil,
        opensOn,
        deadlineOn,
        kind,
        split(years).map(Integer::valueOf).collect(Collectors.toSet()),
        split(forms).map(ApplicantForm::valueOf).collect(Collectors.toSet()),
        commitments.stream().map(AskedCommitment::commitmentId).collect(Collectors.toSet()),
        papers.stream().map(PaperRow::paper).sorted(Comparator.comparing(Paper::kind)).toList(),
        reports.stream().map(ReportRow::report).toList());
  }

  /** The versions that were current when it opened; none for a draft. */
  List<Long> pinnedVersions() {
    List<Long> pinned = new ArrayList<>();
    for (AskedCommitment asked : commitments) {
      Long version = asked.versionId();
      if (version != null) {
        pinned.add(version);
      }
    }
    return pinned;
  }

  List<DeadlineChange> deadlineChanges() {
    return deadlines.stream().map(DeadlineRow::change).toList();
  }

  /** Whether one can apply at a moment; the last one is 23:59:59 of the deadline in Stockholm. */
  boolean isOpenAt(Instant moment) {
    return stage == ProgrammeStage.OPEN && Deadline.isWithin(moment, opensOn, deadlineOn);
  }

  void rewrite(
      ProgrammeTerms terms, Map<TextLanguage, ProgrammeWords> words, Instant at, Actor by) {
    if (stage != ProgrammeStage.DRAFT) {
      throw new IllegalStateException("applicants rely on it: " + ref());
    }
    set(terms, at, by);
    for (ProgrammeText text : texts) {
      text.write(words.getOrDefault(text.language(), text.words()));
    }
  }

  void moveTo(ProgrammeStage to, Instant at) {
    stage = to;
    changedAt = at;
  }

  /** Binds each commitment to the version that is current; those without one are not touched. */
  void pin(Map<Long, Long> versionByCommitment) {
    List<AskedCommitment> pinned =
        commitments.stream()
            .map(
                asked ->
                    new AskedCommitment(
                        asked.commitmentId(), versionByCommitment.get(asked.commitmentId())))
            .toList();
    commitments.clear();
    commitments.addAll(pinned);
  }

  void extend(LocalDate later, String reason, Instant at, Actor by) {
    LocalDate before = deadlineOn;
    if (before == null || !later.isAfter(before)) {
      throw new IllegalStateException("a deadline only moves later: " + ref());
    }
    deadlines.add(new DeadlineRow(new DeadlineChange(before, later, reason, at, by.name())));
    deadlineOn = later;
  }

  private void set(ProgrammeTerms terms, Instant at, Actor by) {
    moneyAvailable = terms.moneyAvailable();
    highestAmount = terms.highestAmount();
    grantFrom = terms.grantFrom();
    grantUntil = terms.grantUntil();
    opensOn = terms.opensOn();
    deadlineOn = terms.deadlineOn();
    kind = terms.kind();
    years = terms.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    forms = terms.forms().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    commitmentsAre(terms.commitments());
    if (!terms
        .papers()
        .equals(
            papers.stream()
                .map(PaperRow::paper)
                .sorted(Comparator.comparing(Paper::kind))
                .toList())) {
      papers.clear();
      terms.papers().forEach(paper -> papers.add(new PaperRow(paper)));
    }
    if (!terms.reports().equals(reports.stream().map(ReportRow::report).toList())) {
      reports.clear();
      terms.reports().forEach(report -> reports.add(new ReportRow(report)));
    }
    changedAt = at;
    changedBy = by.name();
  }

  private void commitmentsAre(Set<Long> wanted) {
    Map<Long, AskedCommitment> kept = new HashMap<>();
    commitments.forEach(asked -> kept.put(asked.commitmentId(), asked));
    if (!kept.keySet().equals(wanted)) {
      commitments.clear();
      wanted.stream().sorted().forEach(id -> commitments.add(new AskedCommitment(id, null)));
    }
  }

  private static Stream<String> split(String joined) {
    return Arrays.stream(joined.split(" ")).filter(part -> !part.isEmpty());
  }
}
