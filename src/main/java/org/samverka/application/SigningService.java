package org.samverka.application;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.association.AssociationAccess;
import org.samverka.association.SignatoryInfo;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Seal;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.IdentityProof;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Sha256;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.programme.ProgrammeCatalogue;

/**
 * How an application is signed and thereby submitted. What is signed is the canonical form of all
 * it says, with the hashes of files and commitment texts. The last signature that the association's
 * rule asks for submits and registers in the same transaction.
 */
@Service
public class SigningService {

  /** The office in which a signatory signs (firmatecknare). */
  private static final String OFFICE = "SIGNATORY";

  @Inject private CaseRepository repository;
  @Inject private CaseStore store;
  @Inject private CaseAccess access;
  @Inject private Contents contents;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private IdentityProof proof;
  @Inject private Lifecycle lifecycle;
  @Inject private CaseLetters letters;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /** A signature as it is shown. */
  public record SignedBy(String name, String office, Instant at) {}

  /**
   * What there is to sign and who has.
   *
   * @param hash the fingerprint of what would be signed
   * @param needed how many signatures the association's rule asks for
   * @param missing what stands in the way; nothing when it can be signed
   */
  public record ToSign(
      ApplicationContent content,
      String hash,
      int needed,
      List<SignedBy> signed,
      List<SignatoryInfo> signatories,
      boolean maySign,
      boolean hasSigned,
      List<MessageKey> missing) {}

  /** How signing ended. */
  public sealed interface Answer {
    /** The secret was wrong; nothing is signed. */
    record NotProved() implements Answer {}

    /** Signed; others must sign too. */
    record Signed(int left) implements Answer {}

    /** Signed by all, submitted and registered. */
    record Submitted(String registryNumber) implements Answer {}
  }

  /**
   * The receipt of a submitted application.
   *
   * @param seal where the case's audit chain ends now
   */
  public record Receipt(
      long caseId,
      String registryNumber,
      Instant receivedAt,
      String hash,
      List<SignedBy> signed,
      Seal seal) {}

  /**
   * What there is to sign.
   *
   * @throws NotFoundException when the actor does not belong to the association
   */
  public ToSign toSign(Actor actor, long caseId, TextLanguage language) {
    Case one = repository.one(caseId);
    Set<Role> roles = access.requireAssociation(one, actor);
    ApplicationContent content = contents.of(one, language);
    String hash = content.hash();
    List<Signature> valid = valid(one, hash);
    return new ToSign(
        content,
        hash,
        associations.signaturesNeeded(one.associationId()),
        valid.stream().map(SigningService::shown).toList(),
        content.facts().signatories(),
        roles.contains(Role.SIGNATORY),
        valid.stream().anyMatch(s -> s.accountId() == actor.accountId()),
        Completeness.missing(content));
  }

  /**
   * Signs what was seen. Pressing twice signs and submits once.
   *
   * @param seenHash the fingerprint that the person saw
   * @param secret what proves who signs
   * @throws NotFoundException when the actor does not belong to the association
   * @throws RefusedException when the actor is no signatory, something is missing, or the programme
   *     has closed
   * @throws StaleException when what would be signed is no longer what was seen
   */
  public Answer sign(Actor actor, long caseId, String seenHash, String secret) {
    Case one = repository.lock(caseId);
    Set<Role> roles = access.requireAssociation(one, actor);
    if (!roles.contains(Role.SIGNATORY)) {
      throw RefusedException.role(actor, "case.signed", one.ref());
    }
    if (one.stage() != CaseStage.DRAFT) {
      return alreadySubmitted(actor, one, seenHash);
    }
    programmes.requireOpen(actor, one.programmeId());
    ApplicationContent content = contents.of(one, TextLanguage.SV);
    List<MessageKey> missing = Completeness.missing(content);
    if (!missing.isEmpty()) {
      throw RefusedException.rule(actor, "case.signed", one.ref(), missing);
    }
    String canonical = content.canonical();
    String hash = Sha256.of(canonical).hex();
    if (!hash.equals(seenHash)) {
      throw new StaleException(one.ref(), one.trail().chain());
    }
    if (!proof.prove(actor, secret)) {
      return new Answer.NotProved();
    }
    List<Signature> valid = valid(one, hash);
    if (valid.stream().noneMatch(s -> s.accountId() == actor.accountId())) {
      repository.add(
          new Signature(caseId, actor.accountId(), actor.name(), OFFICE, clock.now(), hash));
      one.touch(clock.now());
      audit.record(
          Deed.of(actor, "case.signed", one.ref(), one.trail())
              .as(Role.SIGNATORY)
              .with("sha256", hash));
      repository.flush();
    }
    int left = associations.signaturesNeeded(one.associationId()) - valid(one, hash).size();
    if (left > 0) {
      return new Answer.Signed(left);
    }
    return submit(actor, one, new Submission(hash, canonical, content));
  }

  private Answer submit(Actor actor, Case one, Submission submission) {
    lifecycle.apply(store, one.id(), one.version(), CaseTransition.SUBMIT, actor, submission, null);
    repository.flush();
    lifecycle.apply(
        store, one.id(), one.version(), CaseTransition.REGISTER, Actor.SYSTEM, null, null);
    letters.received(one);
    return new Answer.Submitted(one.registryNumber().orElseThrow());
  }

  private Answer alreadySubmitted(Actor actor, Case one, String seenHash) {
    boolean own =
        one.signedHash().filter(seenHash::equals).isPresent()
            && repository.signatures(one.id()).stream()
                .anyMatch(s -> s.accountId() == actor.accountId() && s.covers(seenHash));
    if (!own) {
      throw RefusedException.rule(
          actor, "case.signed", one.ref(), MessageKey.of("application.refused.submitted"));
    }
    return new Answer.Submitted(one.registryNumber().orElseThrow());
  }

  /**
   * The receipt, for the association.
   *
   * @throws NotFoundException when there is none, or the actor does not belong to the association
   */
  public Receipt receipt(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    access.requireAssociation(one, actor);
    Optional<String> hash = one.signedHash();
    if (hash.isEmpty()) {
      throw new NotFoundException(one.ref());
    }
    return new Receipt(
        caseId,
        one.registryNumber().orElse(""),
        one.receivedAt().orElseThrow(),
        hash.get(),
        valid(one, hash.get()).stream().map(SigningService::shown).toList(),
        audit.seal(one.trail()));
  }

  /** The signatures that cover this content, of those who are signatories today. */
  private List<Signature> valid(Case one, String hash) {
    Set<Long> signatories =
        associations.signatoriesOf(one.associationId(), clock.today()).stream()
            .map(SignatoryInfo::accountId)
            .collect(Collectors.toSet());
    return repository.signatures(one.id()).stream()
        .filter(s -> s.covers(hash))
        .filter(s -> one.stage() != CaseStage.DRAFT || signatories.contains(s.accountId()))
        .toList();
  }

  private static SignedBy shown(Signature signature) {
    return new SignedBy(signature.name(), signature.office(), signature.signedAt());
  }
}
