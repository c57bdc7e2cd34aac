package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.association.AssociationAccess;
import org.samverka.commitment.TextLanguage;
import org.samverka.partnership.AgreementView.SignedBy;

/** Reads editions of agreements, and whose signature is missing. Rights are the caller's. */
@ApplicationScoped
class Agreements {

  @Inject private AgreementRepository repository;
  @Inject private AgreementComposer composer;
  @Inject private AssociationAccess associations;

  AgreementView view(Partnership one, Agreement agreement, TextLanguage language) {
    List<AgreementSignature> signed = repository.signatures(List.of(agreement.id()));
    return new AgreementView(
        one.id(),
        agreement.edition(),
        agreement.version(),
        agreement.stage(),
        agreement.parts(),
        composer.commitments(one, language),
        agreement.contentHash().orElse(null),
        agreement.offeredAt().orElse(null),
        signed.stream().map(s -> new SignedBy(s.party(), s.name(), s.signedAt())).toList(),
        associationLeft(one, agreement, signed),
        cityLeft(signed));
  }

  /** Whether both parties have signed this edition. */
  boolean isSigned(Partnership one, Agreement agreement) {
    if (agreement.contentHash().isEmpty()) {
      return false;
    }
    List<AgreementSignature> signed = repository.signatures(List.of(agreement.id()));
    return associationLeft(one, agreement, signed) == 0 && cityLeft(signed) == 0;
  }

  /**
   * What was signed by somebody with a mandate at the time stays signed: a mandate that ends undoes
   * nothing.
   */
  private int associationLeft(Partnership one, Agreement agreement, List<AgreementSignature> all) {
    boolean settled =
        agreement.stage() == AgreementStage.IN_FORCE
            || agreement.stage() == AgreementStage.REPLACED;
    long signed = all.stream().filter(s -> s.party() == AgreementParty.ASSOCIATION).count();
    return settled
        ? 0
        : (int) Math.max(0, associations.signaturesNeeded(one.associationId()) - signed);
  }

  private static int cityLeft(List<AgreementSignature> all) {
    return all.stream().anyMatch(s -> s.party() == AgreementParty.CITY) ? 0 : 1;
  }
}
