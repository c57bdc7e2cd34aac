package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.application.DraftService;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeRow;
import org.samverka.ui.CurrentLanguage;

/** The applications of one's associations: drafts first, then what was submitted, newest first. */
@Named("applicationCases")
@RequestScoped
public class CasesPage {

  @Inject private DraftService drafts;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;

  private List<Line> drafting = List.of();
  private List<Line> submitted = List.of();

  /** A line of the list. */
  public record Line(CaseRow row, String title, String association) {}

  /** Reads the lists. */
  public void load() {
    List<CaseRow> rows = new ArrayList<>(drafts.own(current.actor()));
    Collections.reverse(rows);
    Map<Long, String> names =
        associations.ownOf(current.actor()).stream()
            .collect(Collectors.toMap(AssociationRow::id, AssociationRow::name, (a, b) -> a));
    Map<Long, String> titles =
        programmes
            .rows(
                current.actor(),
                rows.stream().map(CaseRow::programmeId).distinct().toList(),
                TextLanguage.of(language.getTag()))
            .stream()
            .collect(Collectors.toMap(ProgrammeRow::id, ProgrammeRow::title));
    List<Line> lines =
        rows.stream()
            .map(
                row ->
                    new Line(
                        row,
                        titles.getOrDefault(row.programmeId(), ""),
                        names.getOrDefault(row.associationId(), "")))
            .toList();
    drafting = lines.stream().filter(line -> line.row().stage() == CaseStage.DRAFT).toList();
    submitted = lines.stream().filter(line -> line.row().stage() != CaseStage.DRAFT).toList();
  }

  /** What is being written. */
  public List<Line> getDrafting() {
    return drafting;
  }

  /** What has been submitted. */
  public List<Line> getSubmitted() {
    return submitted;
  }
}
