package org.samverka.partnership;

/** Who signs an agreement. */
public enum AgreementParty {
  /** The association, by as many signatories as its rule asks for. */
  ASSOCIATION,
  /** The city, by one authorised signatory. */
  CITY
}
