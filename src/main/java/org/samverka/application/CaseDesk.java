package org.samverka.application;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Actor;
import org.samverka.identity.Contact;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;

/**
 * The city's desk: what came in and waits, who has it, and the declaration of a conflict of
 * interest that stands before the content. Nobody at the city finds a draft here.
 */
@Service
public class CaseDesk {

  private static final int LONGEST_STATEMENT = 2000;
  private static final Set<Role> DECLARING = EnumSet.of(Role.OFFICER, Role.REVIEWER, Role.DELEGATE);

  @Inject private CaseRepository repository;
  @Inject private QueueRepository queues;
  @Inject private CaseStore store;
  @Inject private CaseAccess access;
  @Inject private Contents contents;
  @Inject private AssociationAccess associations;
  @Inject private AccountDirectory accounts;
  @Inject private Lifecycle lifecycle;
  @Inject private DeskLetters letters;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /** An officer to choose from. */
  public record Officer(long accountId, String name) {}

  /**
   * One page of a list, with names. One statement.
   *
   * @param stages only those at these stages; none for all of the list's
   * @param from the row from which the list goes on; null at its start
   * @param backward whether what lies before it is asked for; the rows then come backwards
   * @throws RefusedException when it is not the actor's list
   */
  public List<QueueRow> page(
      Actor actor,
      CaseQueue queue,
      Set<CaseStage> stages,
      TextLanguage language,
      CaseRow.@Nullable Place from,
      boolean backward,
      int limit) {
    requireReader(actor, queue);
    return queues.page(
        queue,
        actor.accountId(),
        within(queue, stages),
        language,
        clock.today(),
        from,
        backward,
        limit);
  }

  /**
   * How many cases a list holds.
   *
   * @throws RefusedException when it is not the actor's list
   */
  public long count(Actor actor, CaseQueue queue, Set<CaseStage> stages) {
    requireReader(actor, queue);
    return queues.count(queue, actor.accountId(), within(queue, stages));
  }

  private static void requireReader(Actor actor, CaseQueue queue) {
    actor.require("case.queue", new SubjectRef(Case.KIND, 0), queue.readers().toArray(Role[]::new));
  }

  private static Set<CaseStage> within(CaseQueue queue, Set<CaseStage> stages) {
    Set<CaseStage> all = queue.stages();
    if (!stages.isEmpty()) {
      all.retainAll(stages);
    }
    return all.isEmpty() ? queue.stages() : all;
  }

  /**
   * A case before its content.
   *
   * @throws NotFoundException when there is none, it is a draft, or it is not the actor's business
   */
  public CityCase cityCase(Actor actor, long caseId, TextLanguage language) {
    Case one = repository.read(caseId);
    Set<Role> roles = access.requireCity(one, actor);
    QueueRepository.Line line =
        queues
            .line(caseId, language, clock.today())
            .orElseThrow(() -> new NotFoundException(one.ref()));
    QueueRow row = line.row();
    Conflict said = access.conflictOf(caseId, actor.accountId());
    boolean open = access.mayReadContent(one, actor);
    List<String> board =
        CityCase.isToDeclare(said, roles)
            ? associations.boardNamesOf(one.associationId())
            : List.of();
    boolean replaced =
        one.officerId()
            .filter(officer -> access.conflictOf(caseId, officer) == Conflict.CONFLICTED)
            .isPresent();
    return new CityCase(
        row.row(),
        one.version(),
        row.association(),
        row.programme(),
        board,
        SameNames.among(board, actor.name()),
        said,
        open,
        open && !line.sought().isEmpty() ? new Money(Long.parseLong(line.sought())) : null,
        row.officer(),
        replaced,
        roles,
        lifecycle.available(store, one, actor));
  }

  /**
   * Everything the application says, for the city.
   *
   * @throws NotFoundException when there is none, it is a draft, or it is not the actor's business
   * @throws RefusedException before the actor has declared that there is no conflict of interest
   */
  public ApplicationContent content(Actor actor, long caseId, TextLanguage language) {
    requireOpen(actor, "case.read", caseId);
    return contents.of(repository.read(caseId), language);
  }

  /**
   * What the association has answered to one commitment, for the city. One statement.
   *
   * @param version the version that the case's programme asks for
   * @throws NotFoundException when there is none, it is a draft, or it is not the actor's business
   * @throws RefusedException before the actor has declared that there is no conflict of interest
   */
  public SupportedAnswer answer(Actor actor, long caseId, CommitmentView version) {
    requireOpen(actor, "case.read", caseId);
    return repository.answer(caseId, version);
  }

  /**
   * Goes on only for who may read the content.
   *
   * @throws NotFoundException when it is not the actor's business at all
   * @throws RefusedException before the actor has declared, or when there is a conflict
   */
  public void requireOpen(Actor actor, String action, long caseId) {
    Case one = repository.read(caseId);
    access.requireCity(one, actor);
    if (!access.mayReadContent(one, actor)) {
      boolean conflicted = access.conflictOf(caseId, actor.accountId()) == Conflict.CONFLICTED;
      throw RefusedException.rule(
          actor,
          action,
          one.ref(),
          MessageKey.of(
              conflicted ? "application.refused.conflict" : "application.refused.notDeclared"));
    }
  }

  /** Who can be given a case: those who are officers now, by name. */
  public List<Officer> officers(Actor actor) {
    actor.require("case.officers", new SubjectRef(Case.KIND, 0), Role.REVIEWER);
    return accounts.contacts(accounts.holders(Role.OFFICER)).values().stream()
        .filter(Contact::active)
        .map(contact -> new Officer(contact.accountId(), contact.name()))
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .toList();
  }

  /**
   * Gives the case to an officer; to another than before only with a reason.
   *
   * @param seen the case's version that the person saw
   * @param officerId the officer; null when none was chosen
   * @throws org.samverka.kernel.InvalidInputException when none was chosen; the field is officer
   * @throws RefusedException when the actor is no reviewer of the case, the person no officer, or
   *     the reason is missing
   * @throws StaleException when the case has changed since it was seen
   */
  public void assign(
      Actor actor, long caseId, long seen, @Nullable Long officerId, @Nullable String reason) {
    Case one = repository.lock(caseId);
    access.requireCity(one, actor);
    Faults faults = new Faults();
    if (officerId == null) {
      faults.add("officer", MessageKey.of("application.fault.officer"));
    }
    faults.stop();
    Optional<Long> before = one.officerId();
    lifecycle.apply(
        store,
        caseId,
        seen,
        before.isEmpty() ? CaseTransition.ASSIGN : CaseTransition.REASSIGN,
        actor,
        new Assignment(Objects.requireNonNull(officerId)),
        reason);
  }

  /**
   * Says, before the content is opened, whether there is a conflict of interest. Who has said that
   * there is one cannot take it back in this case.
   *
   * @param conflicted null when nothing was chosen
   * @param statement what the conflict is; needed when there is one
   * @throws org.samverka.kernel.InvalidInputException when nothing was chosen (conflicted), or the
   *     statement is missing (statement)
   * @throws RefusedException when the actor does not handle the case
   */
  public void declareConflict(
      Actor actor, long caseId, @Nullable Boolean conflicted, String statement) {
    Case one = repository.lock(caseId);
    Set<Role> roles = access.requireCity(one, actor);
    if (roles.stream().noneMatch(DECLARING::contains)) {
      throw RefusedException.role(actor, "case.conflict-declared", one.ref());
    }
    if (access.conflictOf(caseId, actor.accountId()) == Conflict.CONFLICTED) {
      throw RefusedException.rule(
          actor,
          "case.conflict-declared",
          one.ref(),
          MessageKey.of("application.refused.conflict"));
    }
    boolean there = Boolean.TRUE.equals(conflicted);
    Faults faults = new Faults();
    if (conflicted == null) {
      faults.add("conflicted", MessageKey.of("application.fault.conflict"));
    }
    String said =
        faults.read(
            "statement",
            "",
            () ->
                there
                    ? SafeText.multiLine(statement, LONGEST_STATEMENT)
                    : SafeText.optional(statement, LONGEST_STATEMENT));
    faults.stop();
    repository.add(new ConflictDeclaration(caseId, actor, there, said, clock.now()));
    // The statement is about a person and stands in its own row; the chain tells that it was made.
    audit.record(
        Deed.of(
            actor,
            there ? "case.conflict-declared" : "case.no-conflict-declared",
            one.ref(),
            one.trail()));
    if (there && roles.contains(Role.OFFICER)) {
      letters.conflicted(one, actor.name());
    }
  }
}
