package org.samverka.assessment;

import jakarta.inject.Inject;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** The second pair of eyes: the officer hands over, a reviewer returns or releases. */
@Service
public class ReviewService {

  @Inject private CaseStore store;
  @Inject private Lifecycle lifecycle;

  /**
   * Hands the case over to review.
   *
   * @param seen the case's version that the person saw
   * @throws RefusedException with everything that is still missing, or when the association has not
   *     been heard though it must be
   * @throws StaleException when the case has changed since it was seen
   */
  public void send(Actor actor, long caseId, long seen) {
    lifecycle.apply(store, caseId, seen, CaseTransition.SEND_TO_REVIEW, actor, null, null);
  }

  /**
   * Gives it back to the officer.
   *
   * @throws RefusedException when the actor is no reviewer of the case, or no reason is given
   */
  public void giveBack(Actor actor, long caseId, long seen, String reason) {
    lifecycle.apply(store, caseId, seen, CaseTransition.RETURN, actor, null, reason);
  }

  /**
   * Releases it for decision; the checks take effect.
   *
   * @param legalReview whether a lawyer has looked at the limits that need it
   * @throws RefusedException when the actor is no reviewer of the case, has assessed it, or a limit
   *     has not been looked at by a lawyer
   */
  public void release(Actor actor, long caseId, long seen, boolean legalReview) {
    lifecycle.apply(
        store, caseId, seen, CaseTransition.READY, actor, new Release(legalReview), null);
  }
}
