package org.samverka.monitoring;

/** What a paper of a report is. */
public enum ReportFileKind {
  /** The annual accounts (årsredovisning, bokslut); a final report has them. */
  ACCOUNTS,
  /** The auditor's report (revisionsberättelse); a final report has it. */
  AUDIT_REPORT,
  /** Something else that belongs to it. */
  OTHER
}
