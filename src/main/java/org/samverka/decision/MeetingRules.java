package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** A meeting ends when its day has come and nothing is left open; one with an agenda is held. */
@ApplicationScoped
class MeetingRules implements Guard<Meeting, MeetingTransition> {

  @Inject private MeetingRepository repository;

  @Override
  public Set<MeetingTransition> guards() {
    return EnumSet.of(MeetingTransition.END, MeetingTransition.CANCEL);
  }

  @Override
  public Verdict judge(Attempt<Meeting, MeetingTransition> attempt) {
    Meeting meeting = attempt.subject();
    if (attempt.transition() == MeetingTransition.END
        && !meeting.isUnderWay(SwedishDates.dayOf(attempt.at()))) {
      return Verdict.refused("decision.refused.notUnderWay", meeting.heldOn());
    }
    List<Integer> open =
        repository.items(meeting.id()).stream()
            .filter(AgendaItem::isOpen)
            .map(AgendaItem::paragraph)
            .toList();
    return open.isEmpty()
        ? Verdict.allowed()
        : Verdict.refused("decision.refused.openItems", Paragraphs.marks(open));
  }
}
