package org.samverka.decision;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/**
 * What a meeting does with a case: takes it up, decides, tables, refers back; and who declares to
 * be recused from it.
 *
 * <p>Each step on the case takes the version that the person saw, and throws {@link
 * org.samverka.identity.StaleException} when somebody was quicker.
 */
@Service
public class AgendaService {

  private static final int LONGEST_NOTE = 1000;

  @Inject private MeetingRepository repository;
  @Inject private DecisionRepository decisions;
  @Inject private CaseStore cases;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Puts a case that is ready on a meeting's agenda, under the next paragraph.
   *
   * @throws RefusedException when the meeting is over
   */
  public void putOnAgenda(Actor actor, long caseId, long seen, long meetingId) {
    Meeting meeting = repository.lock(meetingId);
    apply(actor, caseId, seen, CaseTransition.PUT_ON_AGENDA, meeting, null);
    repository.touch(meeting);
  }

  /**
   * The secretary records what the meeting decided.
   *
   * @throws org.samverka.kernel.InvalidInputException with every fault of the form
   * @throws RefusedException when too few take part, somebody has yet to declare, or the amount is
   *     above what the body decides
   */
  public void decide(Actor actor, long caseId, long seen, RulingForm form) {
    lockMeetingOf(caseId);
    apply(actor, caseId, seen, CaseTransition.DECIDE, form.read(), null);
  }

  /** The meeting leaves the case to a later meeting, with a reason. */
  public void table(Actor actor, long caseId, long seen, long nextMeetingId, String reason) {
    lockMeetingOf(caseId);
    Meeting next = repository.lock(nextMeetingId);
    apply(actor, caseId, seen, CaseTransition.TABLE, next, reason);
    repository.touch(next);
  }

  /** The meeting sends the case back to be assessed anew, with a reason. */
  public void referBack(Actor actor, long caseId, long seen, String reason) {
    lockMeetingOf(caseId);
    apply(actor, caseId, seen, CaseTransition.REFER_BACK, null, reason);
  }

  /**
   * Declares whether somebody is recused from an item: a member for themselves, or the secretary
   * for whoever says so at the meeting.
   *
   * @param note why, or that the name only looks the same; required with a conflict
   * @throws RefusedException when the item is closed, or the seat is not the actor's
   */
  public void declare(Actor actor, long itemId, long seatId, boolean conflicted, String note) {
    AgendaItem item = repository.item(itemId);
    Meeting meeting = repository.lock(item.meetingId());
    BodySeat seat = repository.seat(seatId);
    boolean own = actor.is(Role.BOARD_MEMBER) && seat.isOf(actor.accountId());
    if (!own && !actor.is(Role.SECRETARY)) {
      throw RefusedException.role(actor, "agendaItem.declared", AgendaItem.ref(itemId));
    }
    if (!item.isOpen() || seat.body() != meeting.body()) {
      throw RefusedException.rule(
          actor,
          "agendaItem.declared",
          AgendaItem.ref(itemId),
          MessageKey.of("decision.refused.itemClosed"));
    }
    String why =
        conflicted ? SafeText.multiLine(note, LONGEST_NOTE) : SafeText.optional(note, LONGEST_NOTE);
    repository.add(new ItemDeclaration(itemId, seatId, conflicted, why, actor.name(), clock.now()));
    repository.touch(meeting);
    Case one = cases.load(item.caseId());
    audit.record(
        Deed.of(
                actor,
                conflicted ? "case.memberRecused" : "case.memberNotRecused",
                one.ref(),
                one.trail())
            .as(own ? Role.BOARD_MEMBER : Role.SECRETARY)
            .because(why)
            .with("member", seat.name()));
  }

  /** Always the meeting before the case, so that nobody waits for each other. */
  private void lockMeetingOf(long caseId) {
    repository.openItem(caseId).ifPresent(item -> repository.lock(item.meetingId()));
  }

  private void apply(
      Actor actor,
      long caseId,
      long seen,
      CaseTransition transition,
      @Nullable Object input,
      @Nullable String reason) {
    decisions.lockCase(caseId);
    lifecycle.apply(cases, caseId, seen, transition, actor, input, reason);
  }
}
