package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** What waits for delegates, secretaries, registrars, board members and associations. */
@ApplicationScoped
class DecisionSteps implements NextStepSource {

  private static final int SOON = 200;
  private static final int MOST = 99;
  private static final int MEETINGS = 5;
  private static final int WEEKS_TO_READ = 8;

  @Inject private DecisionRepository repository;
  @Inject private MeetingRepository meetings;
  @Inject private AssociationAccess associations;
  @Inject private SamverkaClock clock;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    LocalDate today = clock.today();
    List<NextStep> steps = new ArrayList<>();
    if (actor.isAny(Role.DELEGATE, Role.SECRETARY)) {
      ready(actor, steps);
    }
    if (actor.is(Role.SECRETARY)) {
      secretary(today, steps);
    }
    if (actor.is(Role.REGISTRAR)) {
      counted(DecisionFilter.TIME_OVER, "decision.step.timeOver", today, steps);
    }
    if (actor.is(Role.BOARD_MEMBER)) {
      boardMember(today, steps);
    }
    if (actor.signedIn() && !actor.isStaff()) {
      association(actor, today, steps);
    }
    return steps;
  }

  private void ready(Actor actor, List<NextStep> steps) {
    int waiting = repository.countReady(actor.accountId(), MOST);
    if (waiting > 0) {
      String title = actor.is(Role.DELEGATE) ? "decision.step.decide" : "decision.step.agenda";
      steps.add(new NextStep(SOON, MessageKey.of(title, waiting), null, "/decision/ready", null));
    }
  }

  private void secretary(LocalDate today, List<NextStep> steps) {
    for (MeetingRow meeting : meetings.unfinished(today)) {
      steps.add(
          new NextStep(
              SOON - 10,
              MessageKey.of(title(meeting.stage()), meeting.body(), meeting.heldOn()),
              null,
              "/decision/meeting?id=" + meeting.id(),
              meeting.due()));
    }
    counted(DecisionFilter.TO_ANNOUNCE, "decision.step.announce", today, steps);
  }

  private static String title(MeetingStage stage) {
    return switch (stage) {
      case PLANNED -> "decision.step.hold";
      case HELD -> "decision.step.approve";
      case APPROVED, ANNOUNCED, CANCELLED -> "decision.step.post";
    };
  }

  private void counted(DecisionFilter filter, String title, LocalDate today, List<NextStep> steps) {
    int waiting = repository.count(filter, today, MOST);
    if (waiting > 0) {
      steps.add(
          new NextStep(
              SOON,
              MessageKey.of(title, waiting),
              null,
              "/decision/decisions?show=" + filter.name(),
              null));
    }
  }

  private void boardMember(LocalDate today, List<NextStep> steps) {
    List<MeetingRow> planned =
        meetings.from(today, MEETINGS).stream()
            .filter(meeting -> meeting.stage() == MeetingStage.PLANNED)
            .toList();
    Map<Long, Long> items = meetings.itemsOf(planned.stream().map(MeetingRow::id).toList());
    for (MeetingRow meeting : planned) {
      long number = items.getOrDefault(meeting.id(), 0L);
      steps.add(
          new NextStep(
              SOON,
              MessageKey.of("decision.step.papers", meeting.body(), meeting.heldOn()),
              number == 0
                  ? MessageKey.of("decision.step.papers.none")
                  : MessageKey.of("decision.step.papers.items", number),
              "/decision/meeting?id=" + meeting.id(),
              meeting.heldOn()));
    }
  }

  private void association(Actor actor, LocalDate today, List<NextStep> steps) {
    List<Long> own =
        associations.ownOf(actor).stream()
            .filter(AssociationRow::isOpen)
            .map(AssociationRow::id)
            .toList();
    for (DecisionRow row : repository.ofAssociations(own, today.minusWeeks(WEEKS_TO_READ))) {
      String number = row.registryNumber();
      steps.add(
          new NextStep(
              SOON,
              MessageKey.of("decision.step.read", number == null ? "" : number),
              MessageKey.of(
                  "decision.step.read.detail", row.association(), row.outcome(), row.decidedOn()),
              "/decision/decision?case=" + row.caseId(),
              null));
    }
  }
}
