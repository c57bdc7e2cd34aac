package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samverka.application.Case;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;

/** Who may write into the assessment of a case, and when. */
@ApplicationScoped
class Assessors {

  @Inject private CaseStore store;
  @Inject private CaseDesk desk;

  /**
   * Goes on only for the officer of the case, while it is assessed, who has declared.
   *
   * @throws org.samverka.identity.NotFoundException when the case is not the actor's business
   * @throws RefusedException otherwise
   */
  Case require(Actor actor, String action, long caseId) {
    desk.requireOpen(actor, action, caseId);
    Case one = store.load(caseId);
    if (!store.rolesOf(one, actor).contains(Role.OFFICER)) {
      throw RefusedException.role(actor, action, one.ref());
    }
    if (one.stage() != CaseStage.ASSESSMENT) {
      throw RefusedException.rule(
          actor, action, one.ref(), MessageKey.of("lifecycle.refused.stage"));
    }
    return one;
  }

  /** Whether the actor may write into it now. */
  boolean may(Actor actor, long caseId) {
    Case one = store.read(caseId);
    return one.stage() == CaseStage.ASSESSMENT
        && store.rolesOf(one, actor).contains(Role.OFFICER)
        && store.mayReadContent(one, actor);
  }
}
