package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.document.DocumentOwner;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/**
 * Who may read and change the files of a case. A draft's are its association's own; from submission
 * on the office reads them too, the officer once they have declared that there is no conflict of
 * interest.
 */
@ApplicationScoped
class CaseFiles implements DocumentOwner {

  @Inject private CaseRepository repository;
  @Inject private CaseAccess access;

  @Override
  public String kind() {
    return Case.KIND;
  }

  @Override
  public boolean mayRead(Actor actor, long caseId) {
    return access.mayReadContent(repository.one(caseId), actor);
  }

  @Override
  public boolean mayWrite(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    Set<Role> roles = access.rolesOf(one, actor);
    return one.stage() == CaseStage.DRAFT
        && (roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY));
  }
}
