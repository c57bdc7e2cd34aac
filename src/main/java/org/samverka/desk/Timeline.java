package org.samverka.desk;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseAccess;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.application.Conflict;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** Tells everything that happened to a case, in words, from its audit chain. */
@Service
public class Timeline {

  /** Who at the city has business with every registered case. */
  private static final Set<Role> OF_THE_OFFICE =
      Set.of(
          Role.OFFICER,
          Role.REVIEWER,
          Role.DELEGATE,
          Role.CITY_SIGNATORY,
          Role.REGISTRAR,
          Role.ARCHIVIST,
          Role.SECRETARY,
          Role.PAYMENT_APPROVER);

  @Inject private CaseAccess access;
  @Inject private CaseDirectory cases;
  @Inject private AuditLog audit;

  /**
   * A part of a case's timeline.
   *
   * @param rows what happened, the latest first
   * @param before the number of the entry to go on before; null when this is the beginning
   */
  public record Part(List<TimelineEvent> rows, @Nullable Long before) {

    /** Copies the rows. */
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /** The case as a heading: what may be shown to whoever sees the timeline. */
  public CaseRow caseOf(Actor actor, long caseId) {
    CaseRow row = cases.row(caseId);
    rulesFor(actor, row);
    return row;
  }

  /**
   * A part of the timeline, from the latest backwards.
   *
   * @param before the number of the entry to go on before; {@link Long#MAX_VALUE} for the start
   * @param limit how many entries of the chain to look at; those that are not for the actor's eyes
   *     are left out
   * @throws NotFoundException when there is no such case, or the actor has no business with it
   */
  public Part part(Actor actor, long caseId, long before, int limit) {
    CaseRow row = cases.row(caseId);
    TimelineRules rules = rulesFor(actor, row);
    List<AuditEntry> entries =
        audit.pageBackwards(new Trail(caseId, row.associationId()), before, limit + 1);
    boolean more = entries.size() > limit;
    List<AuditEntry> shown = more ? entries.subList(0, limit) : entries;
    return new Part(
        inARow(shown.stream().filter(rules::shows).map(entry -> event(entry, rules)).toList()),
        more ? shown.get(limit - 1).sequence() : null);
  }

  /** Tells nine papers added one after the other as one thing done nine times. */
  private static List<TimelineEvent> inARow(List<TimelineEvent> events) {
    Deque<TimelineEvent> told = new ArrayDeque<>();
    for (TimelineEvent event : events) {
      TimelineEvent later = told.peekLast();
      if (later != null && event.isMoreOf(later)) {
        told.removeLast();
        told.addLast(later.again());
      } else {
        told.addLast(event);
      }
    }
    return List.copyOf(told);
  }

  private TimelineRules rulesFor(Actor actor, CaseRow row) {
    Set<Role> roles = access.rolesOf(actor, row.associationId(), row.id());
    if (roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY)) {
      return TimelineRules.ASSOCIATION;
    }
    boolean ofTheOffice =
        row.stage() != CaseStage.DRAFT && OF_THE_OFFICE.stream().anyMatch(actor::is);
    if (!ofTheOffice || mustDeclareFirst(actor, row)) {
      throw new NotFoundException(new SubjectRef("timeline", row.id()));
    }
    return TimelineRules.CITY;
  }

  /** The officer of a case sees what is in it only after having declared no conflict (KL 6:28). */
  private boolean mustDeclareFirst(Actor actor, CaseRow row) {
    Long officer = row.officerId();
    Conflict said = cases.conflictOf(row.id(), actor.accountId());
    return said == Conflict.CONFLICTED
        || (officer != null && officer == actor.accountId() && said != Conflict.NONE);
  }

  private TimelineEvent event(AuditEntry entry, TimelineRules rules) {
    return TimelineEvent.of(
        entry,
        entry.role() == Role.SYSTEM ? null : entry.role(),
        rules.tellsReason(entry) ? entry.reason() : null,
        SubjectPaths.of(entry.subject()).orElse(null));
  }
}
