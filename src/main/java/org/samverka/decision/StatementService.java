package org.samverka.decision;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseAccess;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.application.Conflict;
import org.samverka.assessment.AssessmentAccess;
import org.samverka.assessment.Proposal;
import org.samverka.association.AssociationAccess;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Outcome;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.Service;
import org.samverka.kernel.SwedishDates;

/** Composes the official statement on a case, for those who decide and those who prepare it. */
@Service
public class StatementService {

  private static final int MOST_ENTRIES = 5000;

  /** From the review on there is something to read. */
  private static final Set<CaseStage> BEFORE =
      EnumSet.of(
          CaseStage.DRAFT,
          CaseStage.RECEIVED,
          CaseStage.REGISTERED,
          CaseStage.FORMAL_CHECK,
          CaseStage.SUPPLEMENT,
          CaseStage.DISMISSED);

  @Inject private CaseStore cases;
  @Inject private CaseAccess access;
  @Inject private CaseDirectory directory;
  @Inject private AssessmentAccess assessments;
  @Inject private AssociationAccess associations;
  @Inject private MeetingRepository meetings;
  @Inject private ReadyCases ready;
  @Inject private AmountAtStake stake;
  @Inject private AuditLog audit;

  /**
   * The statement.
   *
   * @throws NotFoundException when there is no such case, or nothing has been assessed yet
   * @throws RefusedException unless the actor has to do with the case at the city, or is a board
   *     member whose meeting takes it up and who is not locked out of the item
   */
  public OfficialStatement statement(Actor actor, long caseId, TextLanguage language) {
    Case one = cases.load(caseId);
    if (BEFORE.contains(one.stage())) {
      throw new NotFoundException(one.ref());
    }
    if (!mayRead(actor, one)) {
      throw RefusedException.role(actor, "decision.statement", one.ref());
    }
    List<AuditEntry> entries = audit.page(one.trail(), 0, MOST_ENTRIES);
    return new OfficialStatement(
        caseId,
        one.registryNumber().orElse(""),
        one.receivedAt().map(SwedishDates::dayOf).orElse(null),
        directory.content(caseId, language),
        ready.proposed(actor, one),
        stake.proposed(caseId),
        assessments.proposalOf(caseId).map(Proposal::methods).orElse(null),
        directory.formalResult(caseId).orElse(null),
        assessments.hearingOf(caseId).orElse(null),
        assessments.checksOf(caseId, language),
        signed(entries, CaseTransition.SEND_TO_REVIEW),
        signed(entries, CaseTransition.READY));
  }

  /**
   * Whether somebody who handles or decides the case declares first whether they have a conflict of
   * interest; before that its content is not shown to them (KL 6:28).
   */
  public boolean mustDeclareFirst(Actor actor, long caseId) {
    Case one = cases.load(caseId);
    return isOfTheCity(access.rolesOf(one, actor)) && !access.mayReadContent(one, actor);
  }

  private static boolean isOfTheCity(Set<Role> held) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(held);
    roles.removeAll(EnumSet.of(Role.REPRESENTATIVE, Role.SIGNATORY, Role.SYSTEM));
    return !roles.isEmpty();
  }

  private boolean mayRead(Actor actor, Case one) {
    if (directory.conflictOf(one.id(), actor.accountId()) == Conflict.CONFLICTED) {
      return false;
    }
    boolean ofTheCity = isOfTheCity(access.rolesOf(one, actor));
    return (ofTheCity && access.mayReadContent(one, actor))
        || (actor.is(Role.BOARD_MEMBER) && meetsOn(actor, one));
  }

  /** A board member reads what their meetings take up, unless they are locked out of the item. */
  private boolean meetsOn(Actor actor, Case one) {
    AgendaItem item = meetings.latestItem(one.id());
    if (item == null) {
      return false;
    }
    Meeting meeting = meetings.one(item.meetingId());
    Optional<BodySeat> own =
        Lockout.ownSeat(actor, meetings.seats(meeting.body(), meeting.heldOn()));
    Map<Long, ItemDeclaration> declared =
        Participation.latest(meetings.declarations(List.of(item.id())), item.id());
    return !Lockout.closes(actor, own, declared, associations.boardNamesOf(one.associationId()));
  }

  /** Whoever took the case through this step last. */
  private static OfficialStatement.Signed signed(
      List<AuditEntry> entries, CaseTransition transition) {
    OfficialStatement.Signed last = OfficialStatement.Signed.NOT_YET;
    for (AuditEntry entry : entries) {
      if (entry.outcome() == Outcome.OK && entry.action().equals("case." + transition.name())) {
        last = new OfficialStatement.Signed(entry.actorLabel(), entry.at());
      }
    }
    return last;
  }
}
