package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/**
 * What somebody should do next for their association, and what waits for the registrar. At most six
 * queries, however many associations somebody has.
 */
@ApplicationScoped
class AssociationSteps implements NextStepSource {

  /** From how many days before its end a mandate is spoken of (ours). */
  private static final int DAYS_AHEAD = 45;

  private static final int JOIN = 10;
  private static final int LET_IN = 20;
  private static final int FILL_IN = 30;
  private static final int SIGN = 40;
  private static final int RENEW = 50;
  private static final int REGISTRAR = 20;

  @Inject private AssociationAccess access;
  @Inject private WaitingRepository waiting;
  @Inject private SamverkaClock clock;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    if (!actor.signedIn()) {
      return List.of();
    }
    List<NextStep> steps = new ArrayList<>();
    if (actor.is(Role.REGISTRAR)) {
      forRegistrar(steps);
    }
    List<AssociationRow> own = access.ownOf(actor);
    if (!own.isEmpty()) {
      forPeopleOf(own, steps);
      forSignatory(actor, steps);
    } else if (!actor.isStaff()) {
      steps.add(
          step(JOIN, "association.next.join", "association.next.join.more", "/association/own"));
    }
    return steps;
  }

  private void forRegistrar(List<NextStep> steps) {
    long joiners = waiting.allJoiners();
    if (joiners > 0) {
      steps.add(
          step(
              REGISTRAR,
              counted("association.next.joiners.one", "association.next.joiners.many", joiners),
              null,
              "/association/waiting"));
    }
    long claims = waiting.allClaims();
    if (claims > 0) {
      steps.add(
          step(
              REGISTRAR + 1,
              counted("association.next.claims.one", "association.next.claims.many", claims),
              null,
              "/association/waiting?list=mandates"));
    }
  }

  private void forPeopleOf(List<AssociationRow> own, List<NextStep> steps) {
    LocalDate today = clock.today();
    List<Long> open = own.stream().filter(AssociationRow::isOpen).map(AssociationRow::id).toList();
    Map<Long, Long> joiners = waiting.joiners(open);
    Map<Long, Long> boards = waiting.boardSizes(open, today);
    Map<Long, Long> mandates = waiting.mandates(open, today);
    Map<Long, Association> profiles = new HashMap<>();
    waiting.associations(open).forEach(one -> profiles.put(one.id(), one));
    for (AssociationRow row : own) {
      Association profile = profiles.get(row.id());
      if (profile == null) {
        continue;
      }
      long asking = joiners.getOrDefault(row.id(), 0L);
      if (row.stage() == MembershipStage.CONFIRMED && asking > 0) {
        steps.add(
            step(
                LET_IN,
                counted("association.next.letIn.one", "association.next.letIn.many", asking),
                MessageKey.of("association.next.of", row.name()),
                "/association/people?id=" + row.id()));
      }
      boolean board = boards.getOrDefault(row.id(), 0L) >= AssociationFacts.SMALLEST_BOARD;
      if (!board || !AssociationFacts.unfinished(profile.values()).isEmpty()) {
        steps.add(
            step(
                FILL_IN,
                MessageKey.of("association.next.fillIn", row.name()),
                MessageKey.of("association.next.fillIn.more"),
                "/association/association?id=" + row.id()));
      }
      if (mandates.getOrDefault(row.id(), 0L) == 0) {
        steps.add(
            step(
                SIGN,
                MessageKey.of("association.next.sign", row.name()),
                MessageKey.of("association.next.sign.more"),
                "/association/claim?id=" + row.id()));
      }
    }
  }

  private void forSignatory(Actor actor, List<NextStep> steps) {
    LocalDate today = clock.today();
    for (MandateEnd end : waiting.ending(actor.accountId(), today, today.plusDays(DAYS_AHEAD))) {
      steps.add(
          new NextStep(
              RENEW,
              MessageKey.of("association.next.renew", end.name()),
              MessageKey.of("association.next.renew.more"),
              "/association/claim?id=" + end.associationId(),
              end.lastDay()));
    }
  }

  private static MessageKey counted(String one, String many, long number) {
    return number == 1 ? MessageKey.of(one) : MessageKey.of(many, number);
  }

  private static NextStep step(int order, String title, String detail, String path) {
    return step(order, MessageKey.of(title), MessageKey.of(detail), path);
  }

  private static NextStep step(
      int order, MessageKey title, @Nullable MessageKey detail, String path) {
    return new NextStep(order, title, detail, path, null);
  }
}
