package org.samverka.association;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** Who may sign for which association, from when until when. */
@Service
public class MandateService {

  @Inject private AssociationRepository associations;
  @Inject private PeopleRepository people;
  @Inject private AssociationRights rights;
  @Inject private AssociationAccess access;
  @Inject private MandateStore store;
  @Inject private Lifecycle lifecycle;
  @Inject private MandateClaims claims;

  /**
   * Says that the actor may sign. It counts once the registrar has seen the decision, and the
   * person represents the association. Somebody who waits for a claim already gets that one.
   *
   * @return the mandate
   * @throws NotFoundException when the actor neither represents the association nor asks to
   * @throws InvalidInputException with faults at from, until or decision
   */
  public long claim(Actor actor, long associationId, MandateClaim claim) {
    rights.requireSignedIn(actor, "mandate.claim");
    if (people.open(associationId, actor.accountId()).isEmpty()) {
      throw new NotFoundException(Association.ref(associationId));
    }
    MandateDecision checked = checked(claim);
    associations.lock(associationId);
    return claims.place(actor, associationId, checked);
  }

  /**
   * Confirms a mandate for a period, as the registrar who has seen the decision.
   *
   * @param seen the period and the decision that the registrar has seen
   * @throws InvalidInputException with faults at from, until or decision
   * @throws RefusedException when the actor is no registrar or it is their own, or the person does
   *     not represent the association
   * @throws StaleException when it has changed since it was seen
   */
  public void confirm(Actor actor, long mandateId, long seenVersion, MandateClaim seen) {
    requireSight(actor, people.mandate(mandateId));
    MandateDecision decision = actor.is(Role.REGISTRAR) ? checked(seen) : null;
    lifecycle.apply(
        store, mandateId, seenVersion, MandateTransition.CONFIRM, actor, decision, null);
  }

  /**
   * Refuses a claim, as the registrar.
   *
   * @throws RefusedException when the role, the stage or a rule says no, or a reason is missing
   */
  public void decline(Actor actor, long mandateId, long seenVersion, @Nullable String reason) {
    requireSight(actor, people.mandate(mandateId));
    lifecycle.apply(store, mandateId, seenVersion, MandateTransition.DECLINE, actor, null, reason);
  }

  /**
   * Ends a mandate before its time, as a signatory of the association or the registrar. It no
   * longer counts from this moment.
   *
   * @throws RefusedException when the role, the stage or a rule says no, or a reason is missing
   */
  public void end(Actor actor, long mandateId, long seenVersion, @Nullable String reason) {
    requireSight(actor, people.mandate(mandateId));
    lifecycle.apply(store, mandateId, seenVersion, MandateTransition.END, actor, null, reason);
  }

  /**
   * One mandate, for the person, the association's representatives and the registrar.
   *
   * @throws NotFoundException for everybody else
   */
  public MandateView view(Actor actor, long mandateId) {
    Mandate mandate = people.mandate(mandateId);
    requireSight(actor, mandate);
    MandateRow row =
        people
            .mandateRow(mandateId)
            .orElseThrow(() -> new NotFoundException(Mandate.ref(mandateId)));
    EnumSet<MandateTransition> available = EnumSet.noneOf(MandateTransition.class);
    available.addAll(lifecycle.available(store, mandate, actor));
    if (mandate.isOf(actor)) {
      available.retainAll(EnumSet.of(MandateTransition.END));
    }
    return new MandateView(row, available, mandate.isOf(actor));
  }

  /**
   * One page of the mandates that wait for the registrar; the longest waiting first.
   *
   * @param from when the row was claimed from which the list goes on; null at its start
   * @param id the id of that row
   * @param backward whether the rows before it are wanted; they then come backwards
   */
  public List<MandateRow> claims(
      Actor actor, @Nullable Instant from, long id, boolean backward, int limit) {
    actor.require("mandate.queue", Mandate.ref(0), Role.REGISTRAR);
    return people.claims(from, id, backward, limit);
  }

  private MandateDecision checked(MandateClaim claim) {
    Faults faults = new Faults();
    MandateDecision decision = claims.read(claim, faults);
    faults.stop();
    return decision;
  }

  private void requireSight(Actor actor, Mandate mandate) {
    Set<Role> roles = access.rolesOf(mandate.associationId(), actor);
    if (!mandate.isOf(actor) && !roles.contains(Role.REPRESENTATIVE) && !actor.is(Role.REGISTRAR)) {
      throw new NotFoundException(Mandate.ref(mandate.id()));
    }
  }
}
