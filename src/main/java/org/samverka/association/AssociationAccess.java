package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/**
 * What other features may know of associations. It answers services, which have checked by
 * themselves who asks; it locks and changes nothing.
 */
@ApplicationScoped
public class AssociationAccess {

  @Inject private AssociationRepository associations;
  @Inject private PeopleRepository people;
  @Inject private SamverkaClock clock;

  /**
   * The roles somebody holds for an association at this moment: REPRESENTATIVE when confirmed,
   * SIGNATORY too when a confirmed mandate is in its period.
   */
  public Set<Role> rolesOf(long associationId, Actor actor) {
    return relation(associationId, actor).roles();
  }

  /**
   * Whether the actor has founded the association and waits for the registrar, nobody else having
   * been confirmed. Such a founder may fill in the profile and write a draft, and submit nothing.
   */
  public boolean isFounderPending(long associationId, Actor actor) {
    return relation(associationId, actor).founderPending();
  }

  /** Whether the association has a founder who waits, and nobody who may act for it yet. */
  public boolean isFounderPending(long associationId) {
    return people.founderWaits(associationId);
  }

  /** Who may sign on a day, by name; a past day shows what held then. */
  public List<SignatoryInfo> signatoriesOf(long associationId, LocalDate day) {
    return people.signatories(associationId, day);
  }

  /**
   * How many signatures the association's rule asks for today.
   *
   * @throws org.samverka.identity.NotFoundException when there is no such association
   */
  public int signaturesNeeded(long associationId) {
    SigningRule rule = associations.one(associationId).signingRule();
    int signatories =
        rule == SigningRule.ALL ? people.signatories(associationId, clock.today()).size() : 0;
    return rule.signatures(signatories);
  }

  /**
   * Everything the association says of itself today, to be bound to an application.
   *
   * @throws org.samverka.identity.NotFoundException when there is no such association
   */
  public AssociationFacts factsOf(long associationId) {
    LocalDate today = clock.today();
    Association association = associations.one(associationId);
    return new AssociationFacts(
        associationId,
        association.version(),
        association.values(),
        boardOf(associationId, today),
        people.signatories(associationId, today),
        today);
  }

  /** The associations a person belongs to or has asked to join, by name. One statement. */
  public List<AssociationRow> ownOf(Actor actor) {
    return actor.signedIn() ? people.ownOf(actor.accountId(), clock.today()) : List.of();
  }

  /** The accounts of the confirmed representatives, for messages to the association. */
  public List<Long> accountIdsOf(long associationId) {
    return people.representatives(associationId);
  }

  /** Who sits on the board today, by name, for matching conflicts of interest. */
  public List<String> boardNamesOf(long associationId) {
    return boardOf(associationId, clock.today()).stream().map(BoardMember::name).toList();
  }

  /** Who sits on the boards of several associations today, by name. One query. */
  public Map<Long, List<String>> boardNamesOf(Collection<Long> associationIds) {
    Map<Long, List<String>> names = new HashMap<>();
    for (BoardSeat seat : associations.seatsOn(associationIds, clock.today())) {
      names.computeIfAbsent(seat.associationId(), id -> new ArrayList<>()).add(seat.name());
    }
    return names;
  }

  /** Who sits on the board on a day: the posts in their order, then by name. */
  public List<BoardMember> boardOf(long associationId, LocalDate day) {
    return Boards.sorted(associations.seatsOn(associationId, day));
  }

  /** The name the association had on a day; empty before it was in the portal. */
  public Optional<String> nameOn(long associationId, LocalDate day) {
    return associations.names(associationId).stream()
        .filter(name -> name.holdsOn(day))
        .map(AssociationName::name)
        .findFirst();
  }

  /** The association with this organisation number, by its ten digits; public facts only. */
  public Optional<PublicFacts> findByNumber(String digits) {
    return associations.publicFactsByNumber(digits);
  }

  /** Public facts of an association. */
  public Optional<PublicFacts> publicFactsOf(long associationId) {
    return associations.publicFacts(associationId);
  }

  /** The names of some associations today, by id; asked for in one go. */
  public Map<Long, String> namesOf(Collection<Long> associationIds) {
    Map<Long, String> names = new HashMap<>();
    associations.named(associationIds).forEach(facts -> names.put(facts.id(), facts.name()));
    return names;
  }

  Relation relation(long associationId, Actor actor) {
    return actor.signedIn() ? relation(associationId, actor.accountId()) : Relation.NONE;
  }

  /**
   * Whom the holder of an account is to an association: one statement, which tells of all the
   * person's associations, so that the rights in each of them and the places in the menu are the
   * same answer.
   */
  Relation relation(long associationId, long accountId) {
    return people.ownOf(accountId, clock.today()).stream()
        .filter(own -> own.id() == associationId)
        .findFirst()
        .map(AssociationRow::relation)
        .orElse(Relation.NONE);
  }
}
