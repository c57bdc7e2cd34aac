package org.samverka.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.document.DocumentService;
import org.samverka.document.SpooledFile;
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

/** Asking an association to complete its application, and its answer. */
@Service
public class SupplementService {

  /** The kind of the owner of files that answer a request; the id is the request's. */
  public static final String FILES = "supplement";

  private static final int LONGEST_ITEM = 500;
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_ITEMS = 20;
  private static final int MOST_DAYS = 90;

  @Inject private CaseRepository repository;
  @Inject private CaseWorkRepository work;
  @Inject private CaseStore store;
  @Inject private CaseAccess access;
  @Inject private CaseDesk desk;
  @Inject private Lifecycle lifecycle;
  @Inject private DocumentService documents;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Asks for a supplement.
   *
   * @param items what is asked for, one by one; blank ones are passed over
   * @param dueOn the last day to answer, until 23:59:59 in Stockholm
   * @param message words to the association; may be empty
   * @throws org.samverka.kernel.InvalidInputException with a fault for item0, item1 …, dueOn or
   *     message
   * @throws RefusedException when the actor is not the case's officer, or has not declared
   */
  public void request(
      Actor actor,
      long caseId,
      long seen,
      List<String> items,
      @Nullable LocalDate dueOn,
      String message) {
    repository.lock(caseId);
    Faults faults = new Faults();
    List<String> wanted = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      String typed = items.get(place);
      if (!typed.isBlank()) {
        wanted.add(faults.read("item" + place, "", () -> SafeText.singleLine(typed, LONGEST_ITEM)));
      }
    }
    if (wanted.isEmpty()) {
      faults.add("item0", MessageKey.of("application.fault.noItem"));
    } else if (wanted.size() > MOST_ITEMS) {
      faults.add("item0", MessageKey.of("application.fault.manyItems", MOST_ITEMS));
    }
    LocalDate day = faults.read("dueOn", clock.today(), () -> checkedDay(dueOn));
    String words = faults.read("message", "", () -> SafeText.optional(message, LONGEST_TEXT));
    faults.stop();
    lifecycle.apply(
        store,
        caseId,
        seen,
        CaseTransition.REQUEST_SUPPLEMENT,
        actor,
        new SupplementWish(wanted, day, words),
        null);
  }

  /**
   * A last day to answer.
   *
   * @throws org.samverka.kernel.InvalidValueException when it is missing, has passed or is far off
   */
  private LocalDate checkedDay(@Nullable LocalDate day) {
    return AnswerDay.checked(day, clock.today(), MOST_DAYS);
  }

  /**
   * What the case's association has been asked for, the oldest request first; for the association,
   * and for the city as far as it reads the content.
   *
   * @throws NotFoundException when it is not the actor's business
   * @throws RefusedException before somebody at the city has declared
   */
  public List<SupplementView> supplements(Actor actor, long caseId) {
    Case one = repository.read(caseId);
    if (!isOfTheAssociation(one, actor)) {
      desk.requireOpen(actor, "case.supplement", caseId);
    }
    return work.supplements(caseId);
  }

  /** The case's version, for the association, to be handed back when it sends the supplement. */
  public long seen(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    access.requireAssociation(one, actor);
    return one.version();
  }

  /**
   * Writes the answer to one thing that was asked for. The city reads it once it is sent.
   *
   * @param seen the answer's version that the person saw
   * @throws StaleException when a colleague has answered it since
   */
  public void answer(Actor actor, long caseId, long itemId, long seen, String text) {
    Case one = requireAnswering(actor, caseId);
    SupplementItem item = item(caseId, itemId);
    Faults faults = new Faults();
    String said = faults.read("answer", "", () -> SafeText.optional(text, LONGEST_TEXT));
    faults.stop();
    if (said.equals(item.answer())) {
      return;
    }
    StaleException.check(one.ref(), one.trail().chain(), seen, item.version());
    item.say(said, actor, clock.now());
    record(actor, "case.supplement-answered", one, item);
  }

  /**
   * Writes several answers at once, all or none.
   *
   * @param answers by the item's id
   * @throws StaleException when a colleague has changed one of them since
   */
  public void answerAll(Actor actor, long caseId, Map<Long, TypedAnswer> answers) {
    answers.forEach((item, typed) -> answer(actor, caseId, item, typed.seen(), typed.text()));
  }

  /** An answer as it was typed, with the version that was seen. */
  public record TypedAnswer(long seen, String text) {}

  /** Adds a file to the answer to one thing that was asked for. */
  public void attach(Actor actor, long caseId, long itemId, SpooledFile file) {
    Case one = requireAnswering(actor, caseId);
    SupplementItem item = item(caseId, itemId);
    long document = documents.store(actor, new SubjectRef(FILES, item.requestId()), file);
    work.add(new SupplementFile(itemId, document, file.fileName(), file.sha256().hex()));
    record(actor, "case.supplement-file-added", one, item);
  }

  /** Takes a file out of an answer that has not been sent; it is thrown away. */
  public void detach(Actor actor, long caseId, long fileId) {
    Case one = requireAnswering(actor, caseId);
    SupplementFile file =
        work.files(caseId).stream()
            .filter(each -> each.id() == fileId)
            .findFirst()
            .orElseThrow(() -> new NotFoundException(new SubjectRef("supplement-file", fileId)));
    SupplementItem item = item(caseId, file.itemId());
    work.remove(file);
    record(actor, "case.supplement-file-removed", one, item);
    documents.discard(actor, file.attached().documentId());
  }

  /**
   * Sends the supplement: everything that was asked for has an answer, if only that it cannot be
   * had.
   *
   * @param seen the case's version that the person saw
   * @throws RefusedException when something is not answered, or the time has run out
   */
  public void send(Actor actor, long caseId, long seen) {
    Case one = repository.lock(caseId);
    access.requireAssociation(one, actor);
    lifecycle.apply(store, caseId, seen, CaseTransition.RECEIVE_SUPPLEMENT, actor, null, null);
  }

  private Case requireAnswering(Actor actor, long caseId) {
    Case one = repository.lock(caseId);
    access.requireAssociation(one, actor);
    if (one.stage() != CaseStage.SUPPLEMENT) {
      throw RefusedException.rule(
          actor,
          "case.supplement-answered",
          one.ref(),
          MessageKey.of("application.refused.supplementOver"));
    }
    return one;
  }

  private SupplementItem item(long caseId, long itemId) {
    Optional<SupplementRequest> open =
        work.requests(caseId).stream().filter(SupplementRequest::isOpen).findFirst();
    return open.stream()
        .flatMap(request -> work.items(request.id()).stream())
        .filter(item -> item.id() == itemId)
        .findFirst()
        .orElseThrow(() -> new NotFoundException(new SubjectRef("supplement-item", itemId)));
  }

  private boolean isOfTheAssociation(Case one, Actor actor) {
    return access.rolesOf(one, actor).stream()
        .anyMatch(role -> role == Role.REPRESENTATIVE || role == Role.SIGNATORY);
  }

  private void record(Actor actor, String action, Case one, SupplementItem item) {
    audit.record(
        Deed.of(actor, action, one.ref(), one.trail())
            .with("item", String.valueOf(item.place() + 1)));
  }
}
