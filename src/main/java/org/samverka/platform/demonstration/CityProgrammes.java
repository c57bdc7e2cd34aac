package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.StarterSet;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.Period;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ApplicantForm;
import org.samverka.programme.GrantKind;
import org.samverka.programme.Paper;
import org.samverka.programme.PaperKind;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeWords;
import org.samverka.programme.ReportKind;

/** What can be applied for in the city. */
@ApplicationScoped
class CityProgrammes {

  private static final long MONEY = 95_000_000;
  private static final long MOST = 4_000_000;

  @Inject private CityPeople people;
  @Inject private CityMaterial material;
  @Inject private StarterSet starter;
  @Inject private CommitmentCatalogue commitments;
  @Inject private ProgrammeCatalogue catalogue;
  @Inject private ProgrammeEditing editing;
  @Inject private SamverkaClock clock;

  /** Publishes the commitments that every programme asks for. */
  void publishCommitments() {
    starter.publish(administrator());
  }

  /**
   * Makes a programme and opens it today.
   *
   * @param kind which words in city.json
   * @return its id
   */
  long open(String kind, int year, LocalDate deadline, Period grant) {
    ProgrammeWords swedish = words(kind, "sv", year);
    ProgrammeWords english = words(kind, "en", year);
    long id = editing.create(administrator(), swedish.title(), english.title());
    editing.rewrite(
        administrator(),
        id,
        seen(id),
        terms(kind, deadline, grant),
        Map.of(TextLanguage.SV, swedish, TextLanguage.EN, english));
    editing.open(administrator(), id, seen(id));
    return id;
  }

  /** Closes what can no longer be applied for. */
  void closeWhatHasEnded() {
    editing.closeWhatHasEnded(Actor.SYSTEM);
  }

  private ProgrammeTerms terms(String kind, LocalDate deadline, Period grant) {
    Set<Long> ids =
        commitments.inForceOn(Actor.PUBLIC, clock.today(), TextLanguage.SV).stream()
            .map(CommitmentView::commitmentId)
            .collect(Collectors.toSet());
    return new ProgrammeTerms(
        MONEY,
        MOST,
        grant.from(),
        grant.to(),
        clock.today(),
        deadline,
        kind.equals("operating") ? GrantKind.OPERATING : GrantKind.TIME_LIMITED,
        Set.of(1, 2, 3),
        Set.of(ApplicantForm.NON_PROFIT_ASSOCIATION),
        ids,
        Arrays.stream(PaperKind.values())
            .map(paper -> new Paper(paper, paper.isUsuallyRequired()))
            .toList(),
        List.of(
            new PlannedReport(
                ReportKind.INTERIM, LocalDate.of(grant.from().getYear(), 8, 31), null, false),
            new PlannedReport(ReportKind.FINAL, null, 3, true)));
  }

  private ProgrammeWords words(String kind, String language, int year) {
    List<String> four = material.list("programmes", kind, language);
    return new ProgrammeWords(four.get(0) + " " + year, four.get(1), four.get(2), four.get(3));
  }

  private long seen(long id) {
    return catalogue.programme(administrator(), id, TextLanguage.SV).seen();
  }

  private Actor administrator() {
    return people.the(Role.ADMINISTRATOR);
  }
}
