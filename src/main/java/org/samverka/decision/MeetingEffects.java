package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/**
 * When a meeting ends, the delegated decisions made until its day count as reported to it (KL
 * 6:40); when its minutes are approved, the day is kept.
 */
@ApplicationScoped
class MeetingEffects implements Effect<Meeting, MeetingTransition> {

  @Inject private DecisionRepository decisions;

  @Override
  public Set<MeetingTransition> follows() {
    return EnumSet.of(MeetingTransition.END, MeetingTransition.APPROVE_MINUTES);
  }

  @Override
  public void carryOut(Attempt<Meeting, MeetingTransition> attempt) {
    Meeting meeting = attempt.subject();
    if (attempt.transition() == MeetingTransition.END) {
      decisions.unreported(meeting.heldOn()).forEach(course -> course.reportTo(meeting.id()));
    } else {
      meeting.approve(attempt.input(LocalDate.class));
    }
  }
}
