package org.samverka.commitment;

import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/**
 * Who somebody is to an association or a case: signatory or representative of the association,
 * officer of the case or the matter. Downstream features know, and implement this as CDI beans;
 * what they answer is joined. Nobody has a relation that no bean confirms.
 */
public interface CommitmentRelations {

  /**
   * The roles that the actor holds in relation to the association and the case.
   *
   * @param caseId the case; 0 when the matter is the association as a whole
   */
  Set<Role> rolesOf(Actor actor, long associationId, long caseId);
}
