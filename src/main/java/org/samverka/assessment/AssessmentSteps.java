package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseQueue;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.application.DraftService;
import org.samverka.application.QueueRow;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** What waits in a case: for the officer, the reviewer and the association. */
@ApplicationScoped
class AssessmentSteps implements NextStepSource {

  private static final int URGENT = 20;
  private static final int NORMAL = 40;
  private static final int MOST = 5;
  private static final Set<CaseStage> WITH_THE_OFFICER =
      Set.of(CaseStage.REGISTERED, CaseStage.FORMAL_CHECK, CaseStage.ASSESSMENT);

  @Inject private CaseDesk desk;
  @Inject private DraftService drafts;
  @Inject private AssessmentRepository repository;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    List<NextStep> steps = new ArrayList<>();
    if (CaseQueue.MINE.isFor(actor)) {
      for (QueueRow one : first(actor, CaseQueue.MINE, WITH_THE_OFFICER)) {
        steps.add(
            step(
                NORMAL,
                ofTheOfficer(one.row().stage()),
                one,
                "/assessment/case?id=" + one.row().id()));
      }
    }
    if (CaseQueue.TO_ASSIGN.isFor(actor)) {
      for (QueueRow one : first(actor, CaseQueue.TO_ASSIGN, Set.of())) {
        steps.add(
            step(URGENT, "assessment.step.assign", one, "/assessment/assign?id=" + one.row().id()));
      }
      for (QueueRow one : first(actor, CaseQueue.TO_REVIEW, Set.of())) {
        steps.add(
            step(NORMAL, "assessment.step.review", one, "/assessment/review?id=" + one.row().id()));
      }
    }
    steps.addAll(ofTheAssociation(drafts.own(actor)));
    return steps;
  }

  private static String ofTheOfficer(CaseStage stage) {
    return switch (stage) {
      case REGISTERED -> "assessment.step.begin";
      case FORMAL_CHECK -> "assessment.step.check";
      default -> "assessment.step.assess";
    };
  }

  private List<NextStep> ofTheAssociation(List<CaseRow> own) {
    List<NextStep> steps = new ArrayList<>();
    List<Long> noticed = new ArrayList<>();
    for (CaseRow row : own) {
      if (row.stage() == CaseStage.NOTICE) {
        noticed.add(row.id());
      } else if (row.stage() == CaseStage.SUPPLEMENT) {
        steps.add(
            new NextStep(
                URGENT,
                MessageKey.of("assessment.step.supplement"),
                number(row),
                "/application/supplement?id=" + row.id(),
                null));
      }
    }
    for (Notice notice : open(noticed)) {
      own.stream()
          .filter(row -> row.id() == notice.caseId())
          .forEach(row -> steps.add(comment(row, notice.dueOn())));
    }
    return steps;
  }

  private List<Notice> open(Collection<Long> caseIds) {
    return caseIds.isEmpty() ? List.of() : repository.openNotices(caseIds);
  }

  private static NextStep comment(CaseRow row, LocalDate dueOn) {
    return new NextStep(
        URGENT,
        MessageKey.of("assessment.step.comment"),
        number(row),
        "/assessment/notice?id=" + row.id(),
        dueOn);
  }

  private static @Nullable MessageKey number(CaseRow row) {
    return row.registryNumber() == null
        ? null
        : MessageKey.of("assessment.step.number", row.registryNumber());
  }

  private List<QueueRow> first(Actor actor, CaseQueue queue, Set<CaseStage> stages) {
    return desk.page(actor, queue, stages, TextLanguage.SV, null, false, MOST);
  }

  private static NextStep step(int order, String key, QueueRow one, String path) {
    String number = one.row().registryNumber();
    return new NextStep(
        order,
        MessageKey.of(key),
        MessageKey.of("assessment.step.detail", number == null ? "" : number, one.association()),
        path,
        null);
  }
}
