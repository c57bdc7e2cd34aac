package org.samverka.programme;

/** The legal forms that may apply. */
public enum ApplicantForm {
  /** Ideell förening. */
  NON_PROFIT_ASSOCIATION,
  /** Stiftelse: admitted by exception. */
  FOUNDATION,
  /** Registrerat trossamfund: admitted by exception. */
  FAITH_COMMUNITY
}
