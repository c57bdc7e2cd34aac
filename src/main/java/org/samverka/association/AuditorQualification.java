package org.samverka.association;

/** What qualifies an association's auditor. */
public enum AuditorQualification {
  /** Elected by the members, without a licence (förtroendevald). */
  LAY,
  /** Godkänd revisor. */
  APPROVED,
  /** Auktoriserad revisor. */
  AUTHORISED;

  /** Whether the auditor holds a licence. */
  public boolean isCertified() {
    return this != LAY;
  }
}
