package org.samverka.association;

import org.samverka.kernel.LegalForm;
import org.samverka.kernel.OrganisationNumber;

/**
 * An association as a line in the registrar's list.
 *
 * @param digits the organisation number's ten digits
 * @param representatives how many are confirmed
 */
public record RegisterRow(
    long id, String name, String digits, LegalForm legalForm, long representatives) {

  /** The organisation number as people write it. */
  public String number() {
    return new OrganisationNumber(digits).toString();
  }
}
