package org.samverka.partnership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an agreement as it is read.
 *
 * @param seen the edition's version, to be handed back with what was changed
 * @param parts what is written, by part
 * @param commitments the commitments in the versions that were signed
 * @param hash the fingerprint of what is signed; null while it is a draft
 * @param offeredAt when it was frozen; null while it is a draft
 * @param associationLeft how many signatures of the association are missing
 * @param cityLeft how many of the city
 */
public record AgreementView(
    long partnershipId,
    int edition,
    long seen,
    AgreementStage stage,
    Map<AgreementPart, String> parts,
    List<SignedCommitment> commitments,
    @Nullable String hash,
    @Nullable Instant offeredAt,
    List<SignedBy> signatures,
    int associationLeft,
    int cityLeft) {

  /** Keeps its own copies. */
  public AgreementView {
    parts = Map.copyOf(parts);
    commitments = List.copyOf(commitments);
    signatures = List.copyOf(signatures);
  }

  /** A commitment of the association, in the version that it signed. */
  public record SignedCommitment(
      String code, int version, String title, String textHash, String answer) {}

  /** A signature as it is shown. */
  public record SignedBy(AgreementParty party, String name, Instant at) {}

  /** One part; empty when nothing is written. */
  public String part(AgreementPart part) {
    return parts.getOrDefault(part, "");
  }

  /** Whether both parties have signed. */
  public boolean isSigned() {
    return stage != AgreementStage.DRAFT && associationLeft == 0 && cityLeft == 0;
  }
}
