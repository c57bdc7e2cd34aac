package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.NotFoundException;

/**
 * What services downstream read about cases. It answers the portal and not a person: whoever asks
 * has checked by themselves who may know.
 */
@ApplicationScoped
public class CaseDirectory {

  @Inject private CaseRepository repository;
  @Inject private CaseWorkRepository work;
  @Inject private CaseAccess access;
  @Inject private Contents contents;

  /**
   * One case.
   *
   * @throws NotFoundException when there is none
   */
  public CaseRow row(long caseId) {
    return repository.rows(List.of(caseId)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException(Case.ref(caseId)));
  }

  /** The case with this registry number, as {@code SOF 2026/123}; nothing when none has it. */
  public Optional<Long> withNumber(String registryNumber) {
    return repository.withNumber(registryNumber);
  }

  /**
   * Everything an application says.
   *
   * @throws NotFoundException when there is no such case
   */
  public ApplicationContent content(long caseId, TextLanguage language) {
    return contents.of(repository.read(caseId), language);
  }

  /** What somebody has said of a conflict of interest in a case. */
  public Conflict conflictOf(long caseId, long accountId) {
    return access.conflictOf(caseId, accountId);
  }

  /** How the latest formal check ended: complete, examined as it is, or dismissed and why. */
  public Optional<FormalResult> formalResult(long caseId) {
    return work.formalChecks(caseId).stream()
        .reduce((first, second) -> second)
        .map(FormalCheck::result);
  }
}
