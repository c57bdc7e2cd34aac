package org.samverka.application;

import static org.samverka.application.CaseTransition.ASSIGN;
import static org.samverka.application.CaseTransition.DISMISS;
import static org.samverka.application.CaseTransition.GIVE_NOTICE;
import static org.samverka.application.CaseTransition.READY;
import static org.samverka.application.CaseTransition.REASSIGN;
import static org.samverka.application.CaseTransition.REQUEST_SUPPLEMENT;
import static org.samverka.application.CaseTransition.RETURN;
import static org.samverka.application.CaseTransition.SEND_TO_REVIEW;
import static org.samverka.application.CaseTransition.START_ASSESSMENT;
import static org.samverka.application.CaseTransition.START_FORMAL_CHECK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * Nobody handles a case before they have declared that they have no conflict of interest in it (KL
 * 6:28–32, for officers by 7:4). Assigning sees no content, so it takes no declaration; with a
 * conflict one does not even assign.
 */
@ApplicationScoped
class ConflictGuard implements Guard<Case, CaseTransition> {

  private static final Set<CaseTransition> WITHOUT_CONTENT = EnumSet.of(ASSIGN, REASSIGN);

  @Inject private CaseAccess access;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(
        ASSIGN,
        REASSIGN,
        START_FORMAL_CHECK,
        REQUEST_SUPPLEMENT,
        DISMISS,
        START_ASSESSMENT,
        GIVE_NOTICE,
        SEND_TO_REVIEW,
        RETURN,
        READY);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    return switch (access.conflictOf(attempt.subject().id(), attempt.actor().accountId())) {
      case NONE -> Verdict.allowed();
      case CONFLICTED -> Verdict.refused("application.refused.conflict");
      case NOT_DECLARED ->
          WITHOUT_CONTENT.contains(attempt.transition())
              ? Verdict.allowed()
              : Verdict.refused("application.refused.notDeclared");
    };
  }
}
