package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.association.AssociationAccess;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeView;

/** Reads a whole application. Rights are the caller's business. */
@ApplicationScoped
class Contents {

  @Inject private CaseRepository repository;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private CommitmentCatalogue commitments;

  ApplicationContent of(Case one, TextLanguage language) {
    ProgrammeView programme = programmes.programme(Actor.SYSTEM, one.programmeId(), language);
    List<CommitmentView> versions =
        commitments.versions(Actor.SYSTEM, programme.commitmentVersions(), language);
    Map<Long, CommitmentView> byId = new HashMap<>();
    versions.forEach(version -> byId.put(version.versionId(), version));
    Map<Long, AnswerView> answers = new HashMap<>();
    for (CommitmentAnswer answer : repository.answers(one.id())) {
      CommitmentView version = byId.get(answer.versionId());
      if (version != null) {
        answers.put(answer.versionId(), AnswerView.of(answer, version));
      }
    }
    List<SectionView> sections = new ArrayList<>();
    repository.sections(one.id()).forEach(state -> sections.add(SectionView.of(state)));
    sections.sort((a, b) -> a.section().compareTo(b.section()));
    return new ApplicationContent(
        one.id(),
        associations.factsOf(one.associationId()),
        programme,
        language == TextLanguage.SV
            ? programme.words().title()
            : programmes
                .titles(List.of(one.programmeId()), TextLanguage.SV)
                .getOrDefault(one.programmeId(), ""),
        sections,
        versions,
        answers,
        repository.papers(one.id()).stream().map(PaperView::of).toList(),
        evidence(one.id()));
  }

  private Map<Long, List<EvidenceView>> evidence(long caseId) {
    return repository.evidence(caseId).stream()
        .collect(
            Collectors.groupingBy(
                Evidence::versionId, Collectors.mapping(Evidence::view, Collectors.toList())));
  }
}
