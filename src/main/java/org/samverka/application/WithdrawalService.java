package org.samverka.application;

import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.Faults;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** How an association takes back what it has submitted, until it is decided. */
@Service
public class WithdrawalService {

  private static final int LONGEST_REASON = 1000;

  @Inject private CaseRepository repository;
  @Inject private CaseStore store;
  @Inject private CaseAccess access;
  @Inject private Lifecycle lifecycle;
  @Inject private CaseLetters letters;

  /**
   * Whether the actor may take it back as things stand.
   *
   * @throws NotFoundException when the actor does not belong to the association
   */
  public boolean mayWithdraw(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    Set<Role> roles = access.requireAssociation(one, actor);
    return roles.contains(Role.SIGNATORY) && CaseTransition.WITHDRAW.from().contains(one.stage());
  }

  /**
   * Takes it back, for good. The case stays registered.
   *
   * @param seen the case's version that the person saw
   * @throws NotFoundException when the actor does not belong to the association
   * @throws RefusedException when the actor is no signatory, or it is decided
   * @throws org.samverka.kernel.InvalidInputException when no reason is given; the field is reason
   */
  public void withdraw(Actor actor, long caseId, long seen, String reason) {
    Case one = repository.lock(caseId);
    access.requireAssociation(one, actor);
    Faults faults = new Faults();
    String why = faults.read("reason", "", () -> SafeText.multiLine(reason, LONGEST_REASON));
    faults.stop();
    lifecycle.apply(store, caseId, seen, CaseTransition.WITHDRAW, actor, null, why);
    letters.withdrawn(one, actor.name(), why);
  }
}
