package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.kernel.RegistryNumber;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Gives the registry number. From here nothing of the case is deleted. */
@ApplicationScoped
class RegisterEffect implements Effect<Case, CaseTransition> {

  @Inject private CaseRepository repository;
  @Inject private RegistryNumbers numbers;
  @Inject private AuditLog audit;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(CaseTransition.REGISTER);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    // Everything else goes to the database first: the counter is locked for as short as can be.
    repository.flush();
    RegistryNumber number = numbers.next();
    attempt.subject().register(number);
    audit.record(
        Deed.of(
                attempt.actor(),
                "case.numbered",
                attempt.subject().ref(),
                attempt.subject().trail())
            .with("number", number.toString()));
  }
}
