package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.SubjectRef;

/**
 * What services downstream read about assessments. It answers the portal and not a person: whoever
 * asks has checked by themselves who may know.
 */
@ApplicationScoped
public class AssessmentAccess {

  @Inject private AssessmentRepository repository;
  @Inject private CommitmentCatalogue commitments;

  /** The checks of a case in the order of the band, with Swedish names. */
  public List<CheckView> checksOf(long caseId) {
    return checksOf(caseId, TextLanguage.SV);
  }

  /** The checks of a case in the order of the band; none before the assessment has begun. */
  public List<CheckView> checksOf(long caseId, TextLanguage language) {
    List<Check> checks = repository.checks(caseId);
    Map<Long, Check> byVersion = new HashMap<>();
    checks.forEach(check -> byVersion.put(check.versionId(), check));
    List<CheckView> views = new ArrayList<>();
    for (CommitmentView version : versions(checks, language)) {
      Check check = byVersion.get(version.versionId());
      if (check != null) {
        views.add(check.view(version));
      }
    }
    return views;
  }

  /** What a commitment that is checked in a case says: one of those that its checks are about. */
  CommitmentView versionOf(long caseId, long versionId, TextLanguage language) {
    return versions(repository.checks(caseId), language).stream()
        .filter(version -> version.versionId() == versionId)
        .findFirst()
        .orElseThrow(() -> new NotFoundException(new SubjectRef("commitment-version", versionId)));
  }

  private List<CommitmentView> versions(List<Check> checks, TextLanguage language) {
    return commitments.versions(
        Actor.SYSTEM, checks.stream().map(Check::versionId).toList(), language);
  }

  /**
   * Whether the association has had the opportunity to comment: a notice was given and the comment
   * has come, or its time has run out.
   */
  public boolean noticeWasGiven(long caseId) {
    return repository.notices(caseId).stream().anyMatch(notice -> !notice.isOpen());
  }

  /** The last notice that has come to its end; empty when none was needed. */
  public Optional<Hearing> hearingOf(long caseId) {
    return repository.notices(caseId).stream()
        .filter(notice -> !notice.isOpen())
        .max(Comparator.comparing(Notice::givenAt))
        .map(notice -> new Hearing(notice.givenAt(), !notice.comment().isEmpty()));
  }

  /** What the officer proposes; empty before there is a proposal. */
  public Optional<Proposal> proposalOf(long caseId) {
    return repository.proposal(caseId).map(CaseProposal::view);
  }
}
