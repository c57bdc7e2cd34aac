package org.samverka.association;

import org.samverka.kernel.OrganisationNumber;

/**
 * What anybody who has signed in may know of an association that is not theirs.
 *
 * @param digits the organisation number's ten digits
 */
public record PublicFacts(long id, String name, String digits) {

  /** The organisation number as people write it. */
  public String number() {
    return new OrganisationNumber(digits).toString();
  }
}
