package org.samverka.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.TextLanguage;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeWords;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;
import org.samverka.ui.Show;

/** What differs between what somebody typed about a programme and what another has saved. */
@ApplicationScoped
class ProgrammeDifferences {

  @Inject private Messages messages;
  @Inject private Show show;
  @Inject private CommitmentCatalogue commitments;

  /** The parts that differ, in the order of the form. */
  List<Difference> of(
      ProgrammeTerms mine,
      Map<TextLanguage, ProgrammeWords> myWords,
      ProgrammeTerms theirs,
      Map<TextLanguage, ProgrammeWords> theirWords) {
    List<Difference> rows = new ArrayList<>();
    for (TextLanguage language : TextLanguage.values()) {
      ProgrammeWords here = myWords.getOrDefault(language, ProgrammeWords.NONE);
      ProgrammeWords there = theirWords.getOrDefault(language, ProgrammeWords.NONE);
      String tongue = " (" + messages.name(language) + ")";
      row(rows, messages.get("programme.field.title") + tongue, here.title(), there.title());
      row(rows, messages.get("programme.field.purpose") + tongue, here.purpose(), there.purpose());
      row(
          rows,
          messages.get("programme.field.description") + tongue,
          here.description(),
          there.description());
      row(
          rows,
          messages.get("programme.field.whoMayApply") + tongue,
          here.whoMayApply(),
          there.whoMayApply());
    }
    row(
        rows,
        messages.get("programme.field.money"),
        show.money(mine.moneyAvailable()),
        show.money(theirs.moneyAvailable()));
    row(
        rows,
        messages.get("programme.field.highest"),
        show.money(mine.highestAmount()),
        show.money(theirs.highestAmount()));
    row(
        rows,
        messages.get("programme.field.kind"),
        messages.name(mine.kind()),
        messages.name(theirs.kind()));
    row(
        rows,
        messages.get("programme.field.opensOn"),
        show.day(mine.opensOn()),
        show.day(theirs.opensOn()));
    row(
        rows,
        messages.get("programme.field.deadlineOn"),
        show.day(mine.deadlineOn()),
        show.day(theirs.deadlineOn()));
    row(
        rows,
        messages.get("programme.field.grantFrom"),
        show.day(mine.grantFrom()),
        show.day(theirs.grantFrom()));
    row(
        rows,
        messages.get("programme.field.grantUntil"),
        show.day(mine.grantUntil()),
        show.day(theirs.grantUntil()));
    row(rows, messages.get("programme.field.years"), joined(mine.years()), joined(theirs.years()));
    row(rows, messages.get("programme.field.forms"), names(mine.forms()), names(theirs.forms()));
    row(
        rows,
        messages.get("programme.field.commitments"),
        String.join(", ", commitments.codes(mine.commitments())),
        String.join(", ", commitments.codes(theirs.commitments())));
    row(
        rows,
        messages.get("programme.field.requiredPapers"),
        papers(mine, true),
        papers(theirs, true));
    row(
        rows,
        messages.get("programme.field.optionalPapers"),
        papers(mine, false),
        papers(theirs, false));
    row(rows, messages.get("programme.field.reports"), reports(mine), reports(theirs));
    return rows;
  }

  private static void row(List<Difference> rows, String label, String mine, String theirs) {
    Difference row = new Difference(label, mine, theirs);
    if (row.isDifferent()) {
      rows.add(row);
    }
  }

  private String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(messages::name).sorted().collect(Collectors.joining(", "));
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  private String papers(ProgrammeTerms terms, boolean required) {
    return terms.papers().stream()
        .filter(paper -> paper.required() == required)
        .map(paper -> messages.name(paper.kind()))
        .collect(Collectors.joining(", "));
  }

  private String reports(ProgrammeTerms terms) {
    return terms.reports().stream().map(this::report).collect(Collectors.joining("\n"));
  }

  private String report(PlannedReport report) {
    String when =
        report.dueOn() == null
            ? messages.of("programme.report.months", report.monthsAfter())
            : show.day(report.dueOn());
    return messages.name(report.kind()) + ": " + when;
  }
}
