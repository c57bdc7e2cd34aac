package org.samverka.commitment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * What other features read about commitments. Published texts are public; drafts are seen by
 * administrators only.
 */
@Service
public class CommitmentCatalogue {

  @Inject private CommitmentRepository repository;

  /** The versions in force on a day, past or to come, in the order of the band. */
  public List<CommitmentView> inForceOn(Actor actor, LocalDate day, TextLanguage language) {
    return repository.inForceOn(day).stream()
        .map(version -> CommitmentView.of(version, language))
        .toList();
  }

  /**
   * What is in force on a day or will be after it, in the order of the band: of each commitment the
   * version that comes first.
   */
  public List<CommitmentView> inForceFrom(Actor actor, LocalDate day, TextLanguage language) {
    Map<Long, CommitmentView> first = new LinkedHashMap<>();
    for (CommitmentVersion version : repository.inForceFrom(day)) {
      first.putIfAbsent(version.commitment().id(), CommitmentView.of(version, language));
    }
    return List.copyOf(first.values());
  }

  /**
   * One version in one language.
   *
   * @throws NotFoundException when there is none, or it is a draft and the actor no administrator
   */
  public CommitmentView version(Actor actor, long versionId, TextLanguage language) {
    return CommitmentView.of(visible(actor, versionId), language);
  }

  /**
   * The published version that came before one, in one language; none before the first.
   *
   * @throws NotFoundException when there is no such version that the actor may see
   */
  public Optional<CommitmentView> before(Actor actor, long versionId, TextLanguage language) {
    CommitmentVersion version = visible(actor, versionId);
    return repository.ofCommitment(version.commitment().id()).stream()
        .filter(other -> other.number() < version.number())
        .findFirst()
        .map(other -> CommitmentView.of(other, language));
  }

  /** The published versions of a commitment, the newest first, in one language. */
  public List<CommitmentView> published(Actor actor, long commitmentId, TextLanguage language) {
    return repository.ofCommitment(commitmentId).stream()
        .filter(version -> version.stage() != VersionStage.DRAFT)
        .map(version -> CommitmentView.of(version, language))
        .toList();
  }

  /** Several versions, in the order of the band; those that the actor may not see are left out. */
  public List<CommitmentView> versions(
      Actor actor, Collection<Long> versionIds, TextLanguage language) {
    return repository.versions(Set.copyOf(versionIds)).stream()
        .filter(version -> isVisible(actor, version))
        .map(version -> CommitmentView.of(version, language))
        .toList();
  }

  /** The codes of these commitments, in the order of the band. */
  public List<String> codes(Collection<Long> commitmentIds) {
    return commitmentIds.isEmpty() ? List.of() : repository.codesOf(commitmentIds);
  }

  /** The squares of the band as they are on a day. */
  public BandOrder bandOrder(Actor actor, LocalDate day, TextLanguage language) {
    return new BandOrder(
        repository.inForceOn(day).stream()
            .filter(version -> version.rules().inBand())
            .map(
                version ->
                    new BandOrder.Place(
                        version.commitment().id(),
                        version.commitment().code(),
                        version.text(language).words().shortName(),
                        version.rules().scope(),
                        version.rules().ground() != null))
            .toList());
  }

  /**
   * What the hash of a version's text covers, in its canonical form (RFC 8785), so that anybody can
   * compute the hash again.
   *
   * @throws NotFoundException when there is none, or it is a draft and the actor no administrator
   */
  public String canonicalText(Actor actor, long versionId, TextLanguage language) {
    return CanonicalJson.text(visible(actor, versionId).text(language).content());
  }

  private CommitmentVersion visible(Actor actor, long versionId) {
    return repository
        .version(versionId)
        .filter(version -> isVisible(actor, version))
        .orElseThrow(() -> new NotFoundException(new SubjectRef(VersionStore.KIND, versionId)));
  }

  private static boolean isVisible(Actor actor, CommitmentVersion version) {
    return version.stage() != VersionStage.DRAFT || actor.is(Role.ADMINISTRATOR);
  }
}
