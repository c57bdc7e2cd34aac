package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.document.DocumentOwner;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.SubjectRef;

/**
 * Who may read and change the files that answer a request for a supplement: the association while
 * it may answer; to read them whoever reads the case.
 */
@ApplicationScoped
class SupplementFiles implements DocumentOwner {

  @Inject private CaseWorkRepository work;
  @Inject private CaseRepository repository;
  @Inject private CaseAccess access;

  @Override
  public String kind() {
    return SupplementService.FILES;
  }

  @Override
  public boolean mayRead(Actor actor, long requestId) {
    return access.mayReadContent(repository.one(request(requestId).caseId()), actor);
  }

  @Override
  public boolean mayWrite(Actor actor, long requestId) {
    SupplementRequest request = request(requestId);
    Set<Role> roles = access.rolesOf(repository.one(request.caseId()), actor);
    return request.isOpen()
        && (roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY));
  }

  private SupplementRequest request(long id) {
    return work.request(id)
        .orElseThrow(() -> new NotFoundException(new SubjectRef(SupplementService.FILES, id)));
  }
}
