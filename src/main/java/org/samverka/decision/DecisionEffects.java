package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Writes down what was decided, and tells the association. */
@ApplicationScoped
class DecisionEffects implements Effect<Case, CaseTransition> {

  @Inject private DecisionRepository repository;
  @Inject private MeetingRepository meetings;
  @Inject private Participation participation;
  @Inject private DelegationScheme scheme;
  @Inject private DecisionLetters letters;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(
        CaseTransition.DECIDE_ON_DELEGATION,
        CaseTransition.DECIDE,
        CaseTransition.DISMISS,
        CaseTransition.CORRECT);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    switch (attempt.transition()) {
      case DECIDE_ON_DELEGATION ->
          byOne(
              attempt,
              scheme.levelOf(attempt.actor(), SwedishDates.dayOf(attempt.at())),
              attempt.input(DelegatedRuling.class).ruling());
      case DISMISS -> byOne(attempt, DecisionBody.DELEGATE_UNIT, dismissal(attempt));
      case DECIDE -> byMeeting(attempt);
      default -> correct(attempt);
    }
  }

  private static Ruling dismissal(Attempt<Case, CaseTransition> attempt) {
    return new Ruling(
        DecisionOutcome.DISMISSED, Money.ZERO, null, List.of(), null, attempt.requiredReason(), "");
  }

  private void byOne(Attempt<Case, CaseTransition> attempt, DecisionBody body, Ruling ruling) {
    Case one = attempt.subject();
    LocalDate today = SwedishDates.dayOf(attempt.at());
    DecisionCourse course =
        repository.add(new DecisionCourse(one, body, today, null, repository.appealEdition(today)));
    repository.add(
        new DecisionRecord(
            course.id(),
            ruling,
            one.registryNumber().orElse(""),
            List.of(attempt.actor().name()),
            attempt.actor().name(),
            attempt.at()));
    tell(one, ruling);
  }

  private void byMeeting(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    Ruling ruling = attempt.input(Ruling.class);
    AgendaItem item = meetings.openItem(one.id()).orElseThrow();
    Meeting meeting = meetings.one(item.meetingId());
    List<String> deciders =
        Participation.quorum(participation.of(meeting, item, one.associationId())).taking();
    DecisionCourse course =
        repository.add(
            new DecisionCourse(
                one,
                meeting.body(),
                meeting.heldOn(),
                meeting.id(),
                repository.appealEdition(meeting.heldOn())));
    repository.add(
        new DecisionRecord(
            course.id(),
            ruling,
            Paragraphs.mark(item.paragraph()),
            deciders,
            attempt.actor().name(),
            attempt.at()));
    item.close(ItemResult.DECIDED, "");
    tell(one, ruling);
  }

  private void correct(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    DecisionCourse course = repository.live(one.id()).orElseThrow();
    repository.add(
        repository
            .latest(course)
            .corrected(
                attempt.input(Ruling.class),
                attempt.requiredReason(),
                attempt.actor().name(),
                attempt.at()));
    letters.toAssociation(
        one,
        MessageKey.of("decision.mail.corrected.subject", DecisionLetters.number(one)),
        MessageKey.of("decision.mail.corrected.body", attempt.requiredReason()));
  }

  private void tell(Case one, Ruling ruling) {
    MessageKey subject =
        MessageKey.of("decision.mail.decided.subject", DecisionLetters.number(one));
    letters.toAssociation(
        one,
        subject,
        ruling.outcome().grants()
            ? MessageKey.of("decision.mail.granted.body", ruling.amountPerYear(), ruling.outcome())
            : MessageKey.of("decision.mail.refused.body", ruling.outcome()));
    letters.toOfficer(one, subject, MessageKey.of("decision.mail.officer.body", ruling.outcome()));
  }
}
