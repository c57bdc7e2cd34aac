package org.samverka.it.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.StarterSet;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ApplicantForm;
import org.samverka.programme.GrantKind;
import org.samverka.programme.Paper;
import org.samverka.programme.PaperKind;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeView;
import org.samverka.programme.ProgrammeWords;
import org.samverka.programme.ReportKind;

/** Makes programmes to test with, as an administrator would. */
@ApplicationScoped
public class Programmes {

  /** The codes of the starter commitments that have a square in the band, in its order. */
  public static final List<String> IN_BAND =
      List.of(
          "SEX",
          "AGE",
          "ETHNICITY",
          "TRANSGENDER_IDENTITY_OR_EXPRESSION",
          "RELIGION_OR_BELIEF",
          "DISABILITY",
          "SEXUAL_ORIENTATION",
          "PARTICIPATION",
          "VOLUNTARINESS",
          "NEUTRALITY",
          "METHODS",
          "FOLLOW_UP",
          "DEMOCRACY");

  /** The codes of the starter commitments that are plain declarations, in their order. */
  public static final List<String> PLAIN =
      List.of(
          "SOLVENCY",
          "NO_DEBTS",
          "NO_RECOVERY",
          "NO_DOUBLE_FUNDING",
          "DUTY_TO_NOTIFY",
          "TRUTHFULNESS",
          "INSPECTION");

  /** How many days a programme made here stays open. */
  public static final int DAYS_OPEN = 60;

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject private ProgrammeEditing editing;
  @Inject private ProgrammeCatalogue catalogue;
  @Inject private CommitmentCatalogue commitments;
  @Inject private StarterSet starter;
  @Inject private People people;
  @Inject private SamverkaClock clock;

  /**
   * A programme that can be applied for from today: 2 000 000 kr, at most 500 000 kr each, for one,
   * two or three years, by associations, the starter commitments pinned, the usual papers.
   */
  public ProgrammeView open() {
    return open(everything());
  }

  /** As {@link #open()}, with these terms. */
  public ProgrammeView open(ProgrammeTerms terms) {
    long id = draft(terms);
    editing.open(administrator(), id, view(id).seen());
    return view(id);
  }

  /** A complete draft with these terms; its id. */
  public long draft(ProgrammeTerms terms) {
    Actor administrator = administrator();
    int number = COUNT.incrementAndGet();
    String sv = "Stöd till föreningar " + number;
    String en = "Support to associations " + number;
    long id = editing.create(administrator, sv, en);
    editing.rewrite(
        administrator,
        id,
        view(id).seen(),
        terms,
        Map.of(
            TextLanguage.SV,
            new ProgrammeWords(
                sv,
                "Fler ska få stöd nära sig.",
                "Bidrag till verksamhet som kompletterar stadens egen.",
                "Ideella föreningar som är verksamma i staden."),
            TextLanguage.EN,
            new ProgrammeWords(
                en,
                "More people get support near them.",
                "Grants for activities that complement the city's own.",
                "Non-profit associations active in the city.")));
    return id;
  }

  /** The terms of {@link #open()}; change them with {@link #like}. */
  public ProgrammeTerms everything() {
    LocalDate today = clock.today();
    LocalDate start = today.plusYears(1).withDayOfYear(1);
    return new ProgrammeTerms(
        2_000_000,
        500_000,
        start,
        start.plusYears(1).minusDays(1),
        today,
        today.plusDays(DAYS_OPEN),
        GrantKind.TIME_LIMITED,
        Set.of(1, 2, 3),
        Set.of(ApplicantForm.NON_PROFIT_ASSOCIATION),
        commitmentIds(),
        Arrays.stream(PaperKind.values())
            .map(kind -> new Paper(kind, kind.isUsuallyRequired()))
            .toList(),
        List.of(new PlannedReport(ReportKind.FINAL, null, 3, true)));
  }

  /** These terms, to be changed in what a test is about. */
  public static Terms like(ProgrammeTerms terms) {
    return new Terms(terms);
  }

  /** Terms in the making; what is not said stays as it was. */
  public static final class Terms {
    private final ProgrammeTerms like;
    private long money;
    private long highest;
    private LocalDate opensOn;
    private LocalDate deadlineOn;
    private Set<ApplicantForm> forms;
    private Set<Long> commitments;
    private List<PlannedReport> reports;

    private Terms(ProgrammeTerms like) {
      this.like = like;
      this.money = like.moneyAvailable();
      this.highest = like.highestAmount();
      this.opensOn = like.opensOn();
      this.deadlineOn = like.deadlineOn();
      this.forms = like.forms();
      this.commitments = like.commitments();
      this.reports = like.reports();
    }

    /** Can be applied for between these days. */
    public Terms days(LocalDate from, LocalDate until) {
      this.opensOn = from;
      this.deadlineOn = until;
      return this;
    }

    /** For these applicants. */
    public Terms forms(Set<ApplicantForm> forms) {
      this.forms = forms;
      return this;
    }

    /** So much in all, and so much at most for one. */
    public Terms money(long money, long highest) {
      this.money = money;
      this.highest = highest;
      return this;
    }

    /** Asks for these commitments, by id. */
    public Terms commitments(Set<Long> commitments) {
      this.commitments = commitments;
      return this;
    }

    /** With this report plan. */
    public Terms reports(List<PlannedReport> reports) {
      this.reports = reports;
      return this;
    }

    /** The terms. */
    public ProgrammeTerms made() {
      return new ProgrammeTerms(
          money,
          highest,
          like.grantFrom(),
          like.grantUntil(),
          opensOn,
          deadlineOn,
          like.kind(),
          like.years(),
          forms,
          commitments,
          like.papers(),
          reports);
    }
  }

  /** The starter commitments in force today, in the order of the band; published if need be. */
  public List<CommitmentView> starters() {
    starter.publish(administrator());
    Set<String> codes = new HashSet<>(IN_BAND);
    codes.addAll(PLAIN);
    return commitments.inForceOn(Actor.PUBLIC, clock.today(), TextLanguage.SV).stream()
        .filter(commitment -> codes.contains(commitment.code()))
        .toList();
  }

  /** A programme as an administrator sees it now, in Swedish. */
  public ProgrammeView view(long programmeId) {
    return catalogue.programme(administrator(), programmeId, TextLanguage.SV);
  }

  private Set<Long> commitmentIds() {
    return starters().stream().map(CommitmentView::commitmentId).collect(Collectors.toSet());
  }

  private Actor administrator() {
    return people.administrator();
  }
}
