package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;

/**
 * Reads what somebody says who claims to be signatory, and keeps it until the registrar decides.
 */
@ApplicationScoped
class MandateClaims {

  private static final int LONGEST_DECISION = 300;

  @Inject private PeopleRepository people;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;
  @Inject private Event<AssociationNews> news;

  /**
   * The claim as it may be kept; its faults stand at from, until and decision, and whoever asked
   * for it stops at them.
   */
  MandateDecision read(MandateClaim claim, Faults faults) {
    LocalDate from = claim.from();
    LocalDate until = claim.until();
    if (from == null) {
      faults.add("from", MessageKey.of("kernel.date.empty"));
    } else if (until != null && until.isBefore(from)) {
      faults.add("until", MessageKey.of("kernel.period.backwards"));
    }
    if (until != null && until.isBefore(clock.today())) {
      faults.add("until", MessageKey.of("association.fault.mandateOver"));
    }
    String decision =
        faults.read("decision", "", () -> SafeText.singleLine(claim.decision(), LONGEST_DECISION));
    return new MandateDecision(Objects.requireNonNullElse(from, clock.today()), until, decision);
  }

  /** Keeps the claim; somebody who waits for one already gets that one. */
  long place(Actor actor, long associationId, MandateDecision claim) {
    Optional<Mandate> open = people.openClaim(associationId, actor.accountId());
    if (open.isPresent()) {
      return open.get().id();
    }
    Mandate mandate =
        people.add(
            new Mandate(
                associationId,
                actor,
                claim.from(),
                claim.until(),
                claim.decisionSeen(),
                clock.now()));
    audit.record(
        Deed.of(
                actor,
                "mandate.claimed",
                Mandate.ref(mandate.id()),
                Trail.association(associationId))
            .with("from", claim.from().toString())
            .with("until", Objects.toString(claim.until(), "")));
    news.fire(
        new AssociationNews(
            AssociationNews.Kind.MANDATE_CLAIMED, associationId, mandate.id(), actor.accountId()));
    return mandate.id();
  }
}
