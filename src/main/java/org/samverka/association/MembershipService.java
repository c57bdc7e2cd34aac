package org.samverka.association;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** Who represents which association: asking, confirming, declining, leaving. */
@Service
public class MembershipService {

  private static final int LONGEST_NOTE = 500;

  @Inject private AssociationRepository associations;
  @Inject private PeopleRepository people;
  @Inject private AssociationRights rights;
  @Inject private AssociationAccess access;
  @Inject private MembershipStore store;
  @Inject private MandateClaims claims;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;
  @Inject private Event<AssociationNews> news;

  /**
   * Asks to represent an association. Until somebody confirms it, the person sees public facts
   * only. Who has asked already, or represents it, gets what there is.
   *
   * @param note what the person wants to say about who they are; may be empty
   * @param claim that the person may also sign, and since when; null when they don't say so
   * @return the membership
   * @throws NotFoundException when there is no such association
   * @throws InvalidInputException with faults at note, from, until or decision
   */
  public long askToJoin(
      Actor actor, long associationId, String note, @Nullable MandateClaim claim) {
    rights.requireSignedIn(actor, "membership.ask");
    Faults faults = new Faults();
    String safe = faults.read("note", "", () -> SafeText.optional(note, LONGEST_NOTE));
    MandateDecision mandate = claim == null ? null : claims.read(claim, faults);
    faults.stop();
    associations.lock(associationId);
    long membership =
        people
            .open(associationId, actor.accountId())
            .map(Membership::id)
            .orElseGet(() -> ask(actor, associationId, safe.isEmpty() ? null : safe));
    if (mandate != null) {
      claims.place(actor, associationId, mandate);
    }
    return membership;
  }

  private long ask(Actor actor, long associationId, @Nullable String note) {
    Membership membership = people.add(Membership.request(associationId, actor, note, clock.now()));
    audit.record(
        Deed.of(
            actor,
            "membership.requested",
            Membership.ref(membership.id()),
            Trail.association(associationId)));
    news.fire(
        new AssociationNews(
            AssociationNews.Kind.JOIN_ASKED, associationId, membership.id(), actor.accountId()));
    return membership.id();
  }

  /**
   * Takes a membership through a transition.
   *
   * @throws NotFoundException when the actor has nothing to do with it
   * @throws RefusedException when the role, the stage or a rule says no
   * @throws StaleException when it has changed since it was seen
   */
  public void move(
      Actor actor,
      long membershipId,
      long seenVersion,
      MembershipTransition transition,
      @Nullable String reason) {
    requireSight(actor, people.membership(membershipId));
    lifecycle.apply(store, membershipId, seenVersion, transition, actor, null, reason);
  }

  /**
   * One membership, for the person, the association's representatives and the registrar.
   *
   * @throws NotFoundException for everybody else
   */
  public MembershipView view(Actor actor, long membershipId) {
    Membership membership = people.membership(membershipId);
    requireSight(actor, membership);
    MembershipRow row =
        people
            .membershipRow(membershipId)
            .orElseThrow(() -> new NotFoundException(Membership.ref(membershipId)));
    boolean own = membership.isOf(actor);
    EnumSet<MembershipTransition> available = EnumSet.noneOf(MembershipTransition.class);
    available.addAll(lifecycle.available(store, membership, actor));
    if (own) {
      available.retainAll(EnumSet.of(MembershipTransition.LEAVE));
    } else {
      available.remove(MembershipTransition.LEAVE);
    }
    return new MembershipView(row, available, own);
  }

  /**
   * Who represents an association and who may sign, also earlier; for its own people, its waiting
   * founder and the registrar.
   *
   * @throws NotFoundException for everybody else
   */
  public PeopleView people(Actor actor, long associationId) {
    Relation relation = rights.requireSight(actor, associationId);
    PublicFacts facts =
        associations
            .publicFacts(associationId)
            .orElseThrow(() -> new NotFoundException(Association.ref(associationId)));
    boolean waiting = people.openClaim(associationId, actor.accountId()).isPresent();
    return new PeopleView(
        facts,
        associations.one(associationId).signingRule(),
        people.memberships(associationId),
        people.mandates(associationId),
        relation.roles().contains(Role.REPRESENTATIVE),
        relation.isInside() && !waiting);
  }

  /** The associations the actor belongs to or has asked to join, by name. */
  public List<AssociationRow> own(Actor actor) {
    return access.ownOf(actor);
  }

  /**
   * One page of who waits to be let in, founders among them; the longest waiting first.
   *
   * @param from when the row asked from which the list goes on; null at its start
   * @param id the id of that row
   * @param backward whether the rows before it are wanted; they then come backwards
   */
  public List<MembershipRow> requests(
      Actor actor, @Nullable Instant from, long id, boolean backward, int limit) {
    actor.require("membership.queue", Membership.ref(0), Role.REGISTRAR);
    return people.requests(from, id, backward, limit);
  }

  private void requireSight(Actor actor, Membership membership) {
    Set<Role> roles = access.rolesOf(membership.associationId(), actor);
    if (!membership.isOf(actor)
        && !roles.contains(Role.REPRESENTATIVE)
        && !actor.is(Role.REGISTRAR)) {
      throw new NotFoundException(Membership.ref(membership.id()));
    }
  }
}
