package org.samverka.kernel;

/** What an applicant is in law. Chosen by the person, and must fit the organisation number. */
public enum LegalForm {
  /** Ideell förening. */
  NON_PROFIT_ASSOCIATION('8', false),
  /** Stiftelse: admitted by exception, with a reason. */
  FOUNDATION('8', true),
  /** Registrerat trossamfund: admitted by exception, with a reason. */
  REGISTERED_FAITH_COMMUNITY('2', true);

  private final char firstDigit;
  private final boolean byException;

  LegalForm(char firstDigit, boolean byException) {
    this.firstDigit = firstDigit;
    this.byException = byException;
  }

  /** The first digit that its organisation numbers have. */
  public char firstDigit() {
    return firstDigit;
  }

  /** Whether it takes an exception, with a reason, to be granted support (ours). */
  public boolean isAdmittedByException() {
    return byException;
  }
}
