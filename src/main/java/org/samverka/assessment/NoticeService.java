package org.samverka.assessment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.AnswerDay;
import org.samverka.application.Case;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;

/**
 * The notice for comment (kommunicering): the city tells what it found, the association answers.
 */
@Service
public class NoticeService {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_COMMENT = 8000;
  private static final int MOST_DAYS = 90;

  @Inject private AssessmentRepository repository;
  @Inject private CaseStore store;
  @Inject private CaseDesk desk;
  @Inject private CommitmentCatalogue commitments;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Gives notice: the association sees every check and what will be proposed, and may answer.
   *
   * @param message words to the association; may be empty
   * @param dueOn the last day to answer, until 23:59:59 in Stockholm
   * @throws org.samverka.kernel.InvalidInputException with a fault for message or dueOn
   * @throws RefusedException when a check or the proposal is missing, or the actor is not the
   *     case's officer
   */
  public void give(Actor actor, long caseId, long seen, String message, @Nullable LocalDate dueOn) {
    Faults faults = new Faults();
    String words = faults.read("message", "", () -> SafeText.optional(message, LONGEST_TEXT));
    LocalDate day =
        faults.read(
            "dueOn", clock.today(), () -> AnswerDay.checked(dueOn, clock.today(), MOST_DAYS));
    faults.stop();
    lifecycle.apply(
        store, caseId, seen, CaseTransition.GIVE_NOTICE, actor, new NoticeWish(words, day), null);
  }

  /**
   * The notices of a case, the oldest first; for its association, and for the city as far as it
   * reads the content.
   *
   * @throws NotFoundException when the case is not the actor's business
   * @throws RefusedException before somebody at the city has declared
   */
  public List<NoticeView> notices(Actor actor, long caseId, TextLanguage language) {
    Case one = store.read(caseId);
    if (!isOfTheAssociation(one, actor)) {
      desk.requireOpen(actor, "case.notices", caseId);
    }
    Map<Notice, List<NoticeCheck>> told = repository.noticesAndTold(caseId);
    Map<Long, CommitmentView> versions = new HashMap<>();
    commitments
        .versions(
            Actor.SYSTEM,
            told.values().stream().flatMap(List::stream).map(NoticeCheck::versionId).toList(),
            language)
        .forEach(version -> versions.put(version.versionId(), version));
    return told.entrySet().stream()
        .map(notice -> view(notice.getKey(), notice.getValue(), versions))
        .toList();
  }

  /**
   * The case's version, for the association, to be handed back when it sends its comment.
   *
   * @throws NotFoundException when the actor does not belong to the association
   */
  public long seen(Actor actor, long caseId) {
    return requireAssociation(actor, caseId).version();
  }

  /**
   * What the association has typed.
   *
   * @param answers by the commitment's version; only what is given changes
   */
  public record Typed(Map<Long, String> answers, String comment) {

    /** Keeps its own copy. */
    public Typed {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * Keeps what the association says, without sending it. The city reads it once it is sent.
   *
   * @param seen the notice's version that the person saw
   * @throws org.samverka.kernel.InvalidInputException with a fault for comment or answer and the
   *     version's id
   * @throws RefusedException when the time has run out
   * @throws StaleException when a colleague has written since
   */
  public void save(Actor actor, long caseId, long seen, Typed typed) {
    Case one = requireAssociation(actor, caseId);
    Notice notice = requireOpen(actor, one);
    Faults faults = new Faults();
    String comment =
        faults.read("comment", "", () -> SafeText.optional(typed.comment(), LONGEST_COMMENT));
    Map<Long, String> answers = new HashMap<>();
    typed
        .answers()
        .forEach(
            (version, text) ->
                answers.put(
                    version,
                    faults.read(
                        "answer" + version, "", () -> SafeText.optional(text, LONGEST_TEXT))));
    faults.stop();
    StaleException.check(one.ref(), one.trail().chain(), seen, notice.version());
    notice.say(comment, clock.now());
    for (NoticeCheck told : repository.told(notice.id())) {
      String said = answers.get(told.versionId());
      if (said != null && !said.equals(told.answer())) {
        told.say(said, actor);
      }
    }
    audit.record(Deed.of(actor, "case.comment-saved", one.ref(), one.trail()));
    repository.flush();
  }

  /**
   * Sends the comment as it was saved.
   *
   * @param seen the case's version that the person saw
   * @throws RefusedException when nothing has been said, or the time has run out
   */
  public void send(Actor actor, long caseId, long seen) {
    requireAssociation(actor, caseId);
    lifecycle.apply(store, caseId, seen, CaseTransition.RECEIVE_COMMENT, actor, null, null);
  }

  private Notice requireOpen(Actor actor, Case one) {
    if (one.stage() != CaseStage.NOTICE) {
      throw RefusedException.rule(
          actor, "case.comment-saved", one.ref(), MessageKey.of("assessment.refused.noticeOver"));
    }
    return repository.notices(one.id()).stream()
        .filter(Notice::isOpen)
        .findFirst()
        .orElseThrow(() -> new NotFoundException(new SubjectRef("notice", one.id())));
  }

  private Case requireAssociation(Actor actor, long caseId) {
    Case one = store.load(caseId);
    if (!isOfTheAssociation(one, actor)) {
      throw new NotFoundException(one.ref());
    }
    return one;
  }

  private boolean isOfTheAssociation(Case one, Actor actor) {
    Set<Role> roles = store.rolesOf(one, actor);
    return roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY);
  }

  private static NoticeView view(
      Notice notice, List<NoticeCheck> told, Map<Long, CommitmentView> versions) {
    List<NoticeView.Told> checks = new ArrayList<>();
    for (NoticeCheck one : told) {
      CommitmentView version = versions.get(one.versionId());
      if (version != null) {
        checks.add(
            new NoticeView.Told(
                one.versionId(),
                version.words().shortName(),
                version.words().title(),
                one.outcome(),
                one.reason(),
                one.source(),
                one.answer(),
                one.answeredByName()));
      }
    }
    return new NoticeView(
        notice.id(),
        notice.caseId(),
        notice.version(),
        notice.message(),
        notice.dueOn(),
        notice.givenAt(),
        notice.givenByName(),
        notice.proposed(),
        notice.conditions(),
        checks,
        notice.comment(),
        notice.endedAt(),
        notice.ending());
  }
}
