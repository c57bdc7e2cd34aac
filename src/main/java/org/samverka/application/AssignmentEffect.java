package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Contact;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Puts the case into the officer's hands, and tells them and whoever had it before. */
@ApplicationScoped
class AssignmentEffect implements Effect<Case, CaseTransition> {

  @Inject private AccountDirectory accounts;
  @Inject private DeskLetters letters;
  @Inject private AuditLog audit;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(CaseTransition.ASSIGN, CaseTransition.REASSIGN);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    Optional<Long> before = one.officerId();
    long officer = attempt.input(Assignment.class).officerId();
    one.giveTo(officer);
    String name = accounts.contact(officer).map(Contact::name).orElse("");
    audit.record(
        Deed.of(attempt.actor(), "case.given", one.ref(), one.trail()).with("officer", name));
    letters.given(one, officer);
    before.ifPresent(former -> letters.taken(one, former, name));
  }
}
