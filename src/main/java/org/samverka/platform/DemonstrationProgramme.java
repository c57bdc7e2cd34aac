package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.StarterSet;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.DemonstrationAccounts;
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

/** What can be applied for in a demonstration: one open programme with the starter commitments. */
@ApplicationScoped
class DemonstrationProgramme implements DemonstrationPart {

  private static final long MONEY = 12_000_000;
  private static final long MOST = 1_500_000;
  private static final int DAYS_OPEN = 66;

  @Inject private DemonstrationAccounts people;
  @Inject private StarterSet starter;
  @Inject private CommitmentCatalogue commitments;
  @Inject private ProgrammeEditing editing;
  @Inject private ProgrammeCatalogue catalogue;
  @Inject private SamverkaClock clock;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name() {
    return "program";
  }

  @Override
  public void make(long seed, Consumer<String> progress) {
    Actor administrator = people.actor(DemonstrationAccount.ADMINISTRATOR);
    starter.publish(administrator);
    int year = clock.today().getYear() + 1;
    String sv = "Verksamhetsbidrag " + year;
    String en = "Operating grant " + year;
    long id = editing.create(administrator, sv, en);
    editing.rewrite(administrator, id, seen(administrator, id), terms(year), words(sv, en));
    editing.open(administrator, id, seen(administrator, id));
  }

  private ProgrammeTerms terms(int year) {
    LocalDate today = clock.today();
    LocalDate start = LocalDate.of(year, 1, 1);
    return new ProgrammeTerms(
        MONEY,
        MOST,
        start,
        start.plusYears(1).minusDays(1),
        today,
        today.plusDays(DAYS_OPEN),
        GrantKind.TIME_LIMITED,
        Set.of(1, 2, 3),
        Set.of(ApplicantForm.NON_PROFIT_ASSOCIATION),
        commitments.inForceOn(Actor.PUBLIC, today, TextLanguage.SV).stream()
            .map(CommitmentView::commitmentId)
            .collect(Collectors.toSet()),
        Arrays.stream(PaperKind.values())
            .map(kind -> new Paper(kind, kind.isUsuallyRequired()))
            .toList(),
        List.of(new PlannedReport(ReportKind.FINAL, null, 3, true)));
  }

  private static Map<TextLanguage, ProgrammeWords> words(String sv, String en) {
    return Map.of(
        TextLanguage.SV,
        new ProgrammeWords(
            sv,
            "Fler ska få stöd nära sig, av någon de har valt själva.",
            "Bidrag till verksamhet som kompletterar stadens egen.",
            "Ideella föreningar som är verksamma i staden."),
        TextLanguage.EN,
        new ProgrammeWords(
            en,
            "More people get support near them, from somebody they have chosen themselves.",
            "Grants for activities that complement the city's own.",
            "Non-profit associations active in the city."));
  }

  private long seen(Actor administrator, long id) {
    return catalogue.programme(administrator, id, TextLanguage.SV).seen();
  }
}
