package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;

/** What every change of a draft begins and ends with. */
@ApplicationScoped
class Drafts {

  @Inject private CaseRepository repository;
  @Inject private CaseAccess access;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * The draft, which nobody else changes until the transaction ends.
   *
   * @throws NotFoundException when the actor does not belong to the association
   * @throws RefusedException when it has been submitted
   */
  Case require(Actor actor, String action, long caseId) {
    Case draft = repository.lock(caseId);
    access.requireAssociation(draft, actor);
    if (draft.stage() != CaseStage.DRAFT) {
      throw RefusedException.rule(
          actor, action, draft.ref(), MessageKey.of("application.refused.submitted"));
    }
    return draft;
  }

  /** Marks the change: what was signed before is signed no more. */
  void changed(Case draft) {
    draft.touch(clock.now());
    repository.signatures(draft.id()).forEach(signature -> signature.voidAt(clock.now()));
  }

  /** A deed in the draft, to be filled in and recorded. */
  Deed deed(Actor actor, String action, Case draft) {
    return Deed.of(actor, action, draft.ref(), draft.trail());
  }

  void record(Deed deed) {
    audit.record(deed);
  }
}
