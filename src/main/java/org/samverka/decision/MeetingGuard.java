package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * What must hold when a case goes to a meeting and when the meeting decides: it is held, enough
 * people take part, whoever might be recused has declared, and the amount is the body's to decide.
 */
@ApplicationScoped
class MeetingGuard implements Guard<Case, CaseTransition> {

  @Inject private MeetingRepository repository;
  @Inject private Participation participation;
  @Inject private DelegationScheme scheme;
  @Inject private AmountAtStake stake;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(
        CaseTransition.PUT_ON_AGENDA,
        CaseTransition.DECIDE,
        CaseTransition.TABLE,
        CaseTransition.REFER_BACK);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    LocalDate today = SwedishDates.dayOf(attempt.at());
    if (attempt.transition() == CaseTransition.PUT_ON_AGENDA) {
      return takes(attempt.input(Meeting.class), attempt.subject(), today);
    }
    Optional<AgendaItem> item = repository.openItem(attempt.subject().id());
    if (item.isEmpty()) {
      return Verdict.refused("decision.refused.noItem");
    }
    Meeting meeting = repository.one(item.get().meetingId());
    List<MessageKey> against = new ArrayList<>();
    if (!meeting.isUnderWay(today)) {
      return Verdict.refused("decision.refused.notUnderWay", meeting.heldOn());
    }
    against.addAll(participants(meeting, item.get(), attempt.subject()));
    if (attempt.transition() == CaseTransition.DECIDE) {
      against.addAll(amount(meeting, stake.of(attempt.input(Ruling.class))));
    }
    if (attempt.transition() == CaseTransition.TABLE) {
      against.addAll(later(meeting, attempt.input(Meeting.class)));
    }
    return Verdict.of(against);
  }

  private Verdict takes(Meeting meeting, Case one, LocalDate today) {
    if (meeting.stage() != MeetingStage.PLANNED || meeting.heldOn().isBefore(today)) {
      return Verdict.refused("decision.refused.meetingOver");
    }
    return Verdict.of(amount(meeting, stake.proposed(one.id())));
  }

  private List<MessageKey> participants(Meeting meeting, AgendaItem item, Case one) {
    List<SeatInItem> seats = participation.of(meeting, item, one.associationId());
    List<MessageKey> against = new ArrayList<>();
    String undeclared =
        seats.stream()
            .filter(seat -> seat.present() && seat.isUndeclared())
            .map(SeatInItem::name)
            .collect(Collectors.joining(", "));
    if (!undeclared.isEmpty()) {
      against.add(MessageKey.of("decision.refused.undeclared", undeclared));
    }
    Quorum quorum = Participation.quorum(seats);
    if (!quorum.isReached()) {
      against.add(MessageKey.of("decision.refused.quorum", quorum.taking().size(), quorum.size()));
    }
    return against;
  }

  private List<MessageKey> amount(Meeting meeting, Money amount) {
    DelegationPolicy policy = scheme.on(meeting.heldOn());
    if (policy.allows(meeting.body(), amount)) {
      return List.of();
    }
    return List.of(
        MessageKey.of(
            "decision.refused.ceiling",
            meeting.body(),
            policy.ceiling(meeting.body()).orElseThrow(),
            amount));
  }

  private static List<MessageKey> later(Meeting meeting, Meeting next) {
    boolean fits =
        next.id() != meeting.id()
            && next.stage() == MeetingStage.PLANNED
            && next.heldOn().isAfter(meeting.heldOn());
    return fits ? List.of() : List.of(MessageKey.of("decision.refused.later"));
  }
}
