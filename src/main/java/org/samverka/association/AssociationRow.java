package org.samverka.association;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.kernel.OrganisationNumber;

/**
 * One of the associations of a person.
 *
 * @param digits the organisation number's ten digits
 * @param membershipId the person's relation to it
 * @param stage whether the person may act for it yet: REQUESTED or CONFIRMED
 * @param founderPending whether the person has founded it and waits for the registrar
 * @param signatory whether the person holds a mandate to sign today
 * @param mandateClaimed whether the person waits for a mandate to be confirmed
 */
public record AssociationRow(
    long id,
    String name,
    String digits,
    long membershipId,
    MembershipStage stage,
    boolean founderPending,
    boolean signatory,
    boolean mandateClaimed) {

  /** The organisation number as people write it. */
  public String number() {
    return new OrganisationNumber(digits).toString();
  }

  /** Whom the person is to the association. */
  Relation relation() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (stage == MembershipStage.CONFIRMED) {
      roles.add(Role.REPRESENTATIVE);
    }
    if (signatory) {
      roles.add(Role.SIGNATORY);
    }
    return new Relation(roles, founderPending);
  }

  /** Whether the person may open the profile: as representative, or as founder who waits. */
  public boolean isOpen() {
    return stage == MembershipStage.CONFIRMED || founderPending;
  }
}
