package org.samverka.programme;

/** The papers that an application can need. */
public enum PaperKind {
  /** Stadgar. */
  BYLAWS,
  /** Årsmötesprotokoll. */
  ANNUAL_MEETING_MINUTES,
  /** Verksamhetsberättelse. */
  ACTIVITY_REPORT,
  /** Årsredovisning eller bokslut. */
  ANNUAL_ACCOUNTS,
  /** Revisionsberättelse. */
  AUDIT_REPORT,
  /** Verksamhetsplan. */
  ACTIVITY_PLAN,
  /** Budget. */
  BUDGET,
  /** Beslut om firmateckning. */
  SIGNATORY_DECISION,
  /** Registerutdrag från Skatteverket. */
  TAX_REGISTER_EXTRACT,
  /** Hyreskontrakt. */
  LEASE,
  /** Intyg från Kronofogden. */
  DEBT_CERTIFICATE,
  /** Policy mot hot och trakasserier. */
  POLICY_AGAINST_THREATS;

  /** Whether a new programme begins by requiring it. */
  public boolean isUsuallyRequired() {
    return compareTo(LEASE) < 0;
  }
}
