package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** A case is given to somebody who is an officer now and has no conflict of interest in it. */
@ApplicationScoped
class AssignmentGuard implements Guard<Case, CaseTransition> {

  @Inject private AccountDirectory accounts;
  @Inject private CaseAccess access;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.ASSIGN, CaseTransition.REASSIGN);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    long officer = attempt.input(Assignment.class).officerId();
    Case one = attempt.subject();
    Optional<Long> before = one.officerId();
    List<MessageKey> against = new ArrayList<>();
    if (attempt.transition() == CaseTransition.ASSIGN && before.isPresent()) {
      against.add(MessageKey.of("application.refused.assigned"));
    }
    if (attempt.transition() == CaseTransition.REASSIGN && before.isEmpty()) {
      against.add(MessageKey.of("application.refused.notAssigned"));
    }
    if (before.filter(id -> id == officer).isPresent()) {
      against.add(MessageKey.of("application.refused.sameOfficer"));
    }
    if (!accounts.holders(Role.OFFICER).contains(officer)) {
      against.add(MessageKey.of("application.refused.noOfficer"));
    }
    if (access.conflictOf(one.id(), officer) == Conflict.CONFLICTED) {
      against.add(MessageKey.of("application.refused.officerConflict"));
    }
    return Verdict.of(against);
  }
}
