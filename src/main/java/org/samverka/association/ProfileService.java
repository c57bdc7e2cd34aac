package org.samverka.association;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Secrecy;
import org.samverka.kernel.Service;

/** Keeps what an association says of itself: the profile, its name and its rule for signing. */
@Service
public class ProfileService {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_DETAIL = 200;

  @Inject private AssociationRepository associations;
  @Inject private AssociationRights rights;
  @Inject private AssociationAccess access;
  @Inject private AuditLog audit;
  @Inject private Event<AssociationRenamed> renamed;
  @Inject private SamverkaClock clock;

  /**
   * The profile, for the association's own people, its waiting founder and the registrar.
   *
   * @throws NotFoundException for everybody else
   */
  public ProfileView profile(Actor actor, long associationId) {
    Relation relation = rights.requireSight(actor, associationId);
    AssociationFacts facts = access.factsOf(associationId);
    return new ProfileView(
        facts,
        Boards.sorted(associations.seats(associationId)),
        associations.names(associationId).stream()
            .filter(name -> !name.isReplaced())
            .map(n -> new ProfileView.NamePeriod(n.name(), n.validFrom(), n.validUntil()))
            .toList(),
        relation.isInside(),
        mayChangeRule(actor, relation),
        relation.founderPending());
  }

  /**
   * Fills in a section. A field that is not among the values stays; an empty one is emptied.
   *
   * @param values what was typed, by field
   * @throws InvalidInputException with the fault of each field, named by its constant
   * @throws StaleException when somebody else has changed the profile since it was seen
   */
  public void change(
      Actor actor,
      long associationId,
      long seenVersion,
      AssociationSection section,
      Map<AssociationField, String> values) {
    rights.requireEditing(actor, "association.change", associationId);
    if (section == AssociationSection.IDENTITY) {
      throw new IllegalArgumentException("changed by steps of its own");
    }
    Association association = seen(associationId, seenVersion);
    Map<AssociationField, String> before = association.values();
    Faults faults = new Faults();
    for (AssociationField field : AssociationField.of(section)) {
      String typed = values.get(field);
      if (typed != null) {
        faults.read(
            field.name(),
            field,
            () -> {
              association.fill(field, typed.isBlank() ? null : field.read(typed));
              return field;
            });
      }
    }
    association.check(section, clock.today(), faults);
    faults.stop();
    recordChange(actor, association, section, before);
  }

  /**
   * Gives the association another name from a day on. The old name keeps its period; what was
   * recorded wrongly is replaced by a new row with the reason, and stays readable.
   *
   * @param from the first day of the new name; not ahead
   * @param reason why: a decision of the members, or a mistake
   * @throws InvalidInputException with faults at NAME, from or reason
   */
  public void rename(
      Actor actor,
      long associationId,
      long seenVersion,
      String name,
      @Nullable LocalDate from,
      String reason) {
    rights.requireEditing(actor, "association.rename", associationId);
    Association association = seen(associationId, seenVersion);
    Faults faults = new Faults();
    String safe = faults.read("NAME", "", () -> AssociationField.NAME.read(name));
    String why = faults.read("reason", "", () -> SafeText.multiLine(reason, LONGEST_REASON));
    LocalDate first = from == null ? clock.today() : from;
    if (first.isAfter(clock.today())) {
      faults.add("from", MessageKey.of("association.fault.ahead"));
    }
    faults.stop();
    String old = association.name();
    makeRoom(associationId, first, actor, why);
    associations.add(
        new AssociationName(associationId, safe, first, null, why, actor, clock.now()));
    association.rename(safe);
    audit.record(
        Association.deed(actor, "association.renamed", associationId)
            .because(why)
            .with("from", old)
            .with("to", association.name())
            .with("validFrom", first.toString()));
    renamed.fire(new AssociationRenamed(associationId));
  }

  /**
   * Sets how many sign together. The founder says so while waiting; from then on the registrar
   * does, having seen the decision, since one person could otherwise free themselves of the others.
   *
   * @throws InvalidInputException with a fault at SIGNING_RULE or reason
   */
  public void setSigningRule(
      Actor actor,
      long associationId,
      long seenVersion,
      @Nullable SigningRule rule,
      String reason) {
    Relation relation = rights.requireSight(actor, associationId);
    if (!mayChangeRule(actor, relation)) {
      throw RefusedException.role(
          actor, "association.signing-rule", Association.ref(associationId));
    }
    Association association = seen(associationId, seenVersion);
    Faults faults = new Faults();
    if (rule == null) {
      faults.add("SIGNING_RULE", MessageKey.of("association.fault.choose"));
    }
    String why = faults.read("reason", "", () -> SafeText.multiLine(reason, LONGEST_REASON));
    faults.stop();
    SigningRule old = association.signingRule();
    association.signBy(Objects.requireNonNull(rule));
    Deed deed =
        Association.deed(actor, "association.signing-rule-set", associationId)
            .because(why)
            .with("from", old.name())
            .with("to", rule.name());
    audit.record(relation.isInside() ? deed : deed.as(Role.REGISTRAR));
  }

  /** Ends or replaces the names whose period reaches into the new one. */
  private void makeRoom(long associationId, LocalDate first, Actor actor, String why) {
    for (AssociationName row : associations.names(associationId)) {
      LocalDate until = row.validUntil();
      if (row.isReplaced() || (until != null && until.isBefore(first))) {
        continue;
      }
      if (!row.validFrom().isBefore(first)) {
        row.replace(actor, clock.now());
      } else if (until == null) {
        row.endAfter(first.minusDays(1));
      } else {
        row.replace(actor, clock.now());
        associations.add(
            new AssociationName(
                associationId,
                row.name(),
                row.validFrom(),
                first.minusDays(1),
                why,
                actor,
                clock.now()));
      }
    }
  }

  private static boolean mayChangeRule(Actor actor, Relation relation) {
    return relation.founderPending() || actor.is(Role.REGISTRAR);
  }

  private Association seen(long id, long seenVersion) {
    Association association = associations.one(id);
    StaleException.check(
        Association.ref(id), Trail.association(id).chain(), seenVersion, association.version());
    return association;
  }

  /** Which fields changed; what they held only where it is not about a person. */
  private void recordChange(
      Actor actor,
      Association association,
      AssociationSection section,
      Map<AssociationField, String> before) {
    Map<AssociationField, String> after = association.values();
    StringJoiner changed = new StringJoiner(" ");
    Deed deed = Association.deed(actor, "association.changed", association.id());
    for (AssociationField field : AssociationField.of(section)) {
      String old = before.get(field);
      String now = after.get(field);
      if (!Objects.equals(old, now)) {
        changed.add(field.name());
        if (field.secrecy() == Secrecy.BUSINESS) {
          deed = deed.with(field.name(), cut(old) + " > " + cut(now));
        }
      }
    }
    if (changed.length() > 0) {
      audit.record(deed.with("fields", changed.toString()));
    }
  }

  private static String cut(@Nullable String text) {
    String shown = text == null ? "" : text;
    return shown.length() > LONGEST_DETAIL ? shown.substring(0, LONGEST_DETAIL) : shown;
  }
}
