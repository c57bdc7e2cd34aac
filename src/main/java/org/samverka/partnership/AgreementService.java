package org.samverka.partnership;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.IdentityProof;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/**
 * How an agreement is written and signed. What is signed is the canonical form of the edition that
 * both see; when both have signed and the decision is final, the partnership begins.
 */
@Service
public class AgreementService {

  private static final int MOST = 50;

  @Inject private AgreementRepository repository;
  @Inject private PartnershipRepository partnerships;
  @Inject private PartnershipRights rights;
  @Inject private PartnershipStore store;
  @Inject private Agreements reading;
  @Inject private Activation activation;
  @Inject private AssociationAccess associations;
  @Inject private IdentityProof proof;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /** How signing ended. */
  public sealed interface Answer {
    /** The secret was wrong; nothing is signed. */
    record NotProved() implements Answer {}

    /** Signed; others must sign too, or the decision must become final. */
    record Signed(boolean byBoth) implements Answer {}

    /** Signed by both, and the partnership runs. */
    record InForce() implements Answer {}
  }

  /**
   * The latest edition that has not been replaced; for the association, of those it was offered.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public AgreementView latest(Actor actor, long partnershipId, TextLanguage language) {
    Partnership one = partnerships.one(partnershipId);
    rights.requireSight(one, actor);
    boolean city = rights.isReader(actor);
    return repository.editions(partnershipId).stream()
        .filter(edition -> edition.stage() != AgreementStage.REPLACED)
        .filter(edition -> city || edition.offeredAt().isPresent())
        .findFirst()
        .map(edition -> reading.view(one, edition, language))
        .orElseThrow(() -> new NotFoundException(one.ref()));
  }

  /**
   * Saves what the officer has written.
   *
   * @param seen the edition's version that the person saw
   * @param typed the parts; what is blank is left to be written
   * @throws RefusedException unless the actor is the officer, and it is a draft
   * @throws StaleException when somebody else has changed it since
   * @throws org.samverka.kernel.InvalidInputException with a fault for each part that is not right
   */
  public void write(Actor actor, long partnershipId, long seen, Map<AgreementPart, String> typed) {
    Partnership one = partnerships.lock(partnershipId);
    Agreement draft = requireDraft(actor, "agreement.written", one);
    StaleException.check(draft.ref(), one.trail().chain(), seen, draft.version());
    Faults faults = new Faults();
    Map<AgreementPart, String> parts = new EnumMap<>(AgreementPart.class);
    typed.forEach(
        (part, text) -> {
          if (!text.isBlank()) {
            parts.put(
                part,
                faults.read(
                    part.name(), "", () -> SafeText.multiLine(text, AgreementPart.LONGEST)));
          }
        });
    faults.stop();
    draft.write(parts, actor, clock.now());
    audit.record(
        Deed.of(actor, "agreement.written", draft.ref(), one.trail())
            .as(Role.OFFICER)
            .with("edition", String.valueOf(draft.edition())));
    repository.flush();
  }

  /**
   * Freezes the draft and offers it to both parties.
   *
   * @param seen the edition's version that the person saw
   * @throws RefusedException unless the actor is the officer, and every part is written
   */
  public void offer(Actor actor, long partnershipId, long seen) {
    Partnership one = partnerships.lock(partnershipId);
    Agreement draft = requireDraft(actor, "agreement.offer", one);
    StaleException.check(draft.ref(), one.trail().chain(), seen, draft.version());
    lifecycle.apply(
        store,
        partnershipId,
        one.version(),
        one.stage() == PartnershipStage.DRAFT_AGREEMENT
            ? PartnershipTransition.SEND_FOR_SIGNATURE
            : PartnershipTransition.OFFER_CORRECTION,
        actor,
        null,
        null);
    repository.flush();
  }

  private Agreement requireDraft(Actor actor, String action, Partnership one) {
    if (!rights.requireSight(one, actor).contains(Role.OFFICER)) {
      throw RefusedException.role(actor, action, one.ref());
    }
    Agreement latest = repository.latest(one.id());
    if (latest.stage() != AgreementStage.DRAFT) {
      throw RefusedException.rule(
          actor, action, one.ref(), MessageKey.of("partnership.refused.nothingWritten"));
    }
    return latest;
  }

  /**
   * For whom the actor can sign the latest edition, if for anybody: a signatory for the
   * association, a city signatory for the city, and nobody for both.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public boolean maySign(Actor actor, long partnershipId) {
    Partnership one = partnerships.one(partnershipId);
    Set<Role> roles = rights.requireSight(one, actor);
    Agreement latest = repository.latest(partnershipId);
    return latest.stage() == AgreementStage.OFFERED
        && mayHoldAPen(roles)
        && repository.signatures(List.of(latest.id())).stream()
            .noneMatch(
                s ->
                    s.accountId() == actor.accountId()
                        || (s.party() == AgreementParty.CITY
                            && partyOf(roles) == AgreementParty.CITY));
  }

  /**
   * Signs what was seen. Pressing twice signs once.
   *
   * @param seenHash the fingerprint that the person saw
   * @param secret what proves who signs
   * @throws NotFoundException when there is none that the actor may see
   * @throws RefusedException when the actor signs for nobody, or there is nothing to sign
   * @throws StaleException when what would be signed is no longer what was seen
   */
  public Answer sign(Actor actor, long partnershipId, String seenHash, String secret) {
    Partnership one = partnerships.lock(partnershipId);
    Set<Role> roles = rights.requireSight(one, actor);
    if (!mayHoldAPen(roles)) {
      throw RefusedException.role(actor, "agreement.signed", one.ref());
    }
    Agreement latest = repository.latest(partnershipId);
    if (latest.contentHash().filter(seenHash::equals).isEmpty()) {
      throw new StaleException(one.ref(), one.trail().chain());
    }
    AgreementParty party = partyOf(roles);
    List<AgreementSignature> signed = repository.signatures(List.of(latest.id()));
    boolean already = signed.stream().anyMatch(s -> s.accountId() == actor.accountId());
    if (!already) {
      boolean cityHasSigned = signed.stream().anyMatch(s -> s.party() == AgreementParty.CITY);
      if (latest.stage() != AgreementStage.OFFERED
          || (party == AgreementParty.CITY && cityHasSigned)) {
        throw RefusedException.rule(
            actor, "agreement.signed", one.ref(), MessageKey.of("partnership.refused.signed"));
      }
      if (!proof.prove(actor, secret)) {
        return new Answer.NotProved();
      }
      repository.add(new AgreementSignature(latest.id(), party, actor, seenHash, clock.now()));
      one.touch(clock.now());
      audit.record(
          Deed.of(actor, "agreement.signed", latest.ref(), one.trail())
              .as(party == AgreementParty.CITY ? Role.CITY_SIGNATORY : Role.SIGNATORY)
              .with("sha256", seenHash));
      repository.flush();
      activation.beginIfReady(one);
    }
    return one.stage().isRunning() && one.stage() != PartnershipStage.UNDER_CORRECTION
        ? new Answer.InForce()
        : new Answer.Signed(reading.isSigned(one, latest));
  }

  /** Nobody signs for both parties, or for one against their own association. */
  private static boolean mayHoldAPen(Set<Role> roles) {
    boolean own = roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY);
    boolean city = roles.contains(Role.CITY_SIGNATORY);
    return roles.contains(Role.SIGNATORY) ? !city : city && !own;
  }

  private static AgreementParty partyOf(Set<Role> roles) {
    return roles.contains(Role.SIGNATORY) ? AgreementParty.ASSOCIATION : AgreementParty.CITY;
  }

  /** What waits for this person's signature, the oldest first. */
  public List<WaitingAgreement> waiting(Actor actor) {
    if (actor.is(Role.CITY_SIGNATORY)) {
      return repository.waiting(AgreementParty.CITY, actor.accountId(), List.of(), MOST);
    }
    List<Long> own =
        associations.ownOf(actor).stream()
            .filter(AssociationRow::signatory)
            .map(AssociationRow::id)
            .toList();
    return own.isEmpty()
        ? List.of()
        : repository.waiting(AgreementParty.ASSOCIATION, actor.accountId(), own, MOST);
  }

  /**
   * The canonical form of the latest offered edition, so that anybody can compute its hash again.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public String canonical(Actor actor, long partnershipId) {
    Partnership one = partnerships.one(partnershipId);
    rights.requireSight(one, actor);
    return repository.editions(partnershipId).stream()
        .filter(edition -> edition.stage() != AgreementStage.REPLACED)
        .filter(edition -> edition.offeredAt().isPresent())
        .findFirst()
        .flatMap(edition -> repository.canonical(edition.id()))
        .orElseThrow(() -> new NotFoundException(one.ref()));
  }
}
