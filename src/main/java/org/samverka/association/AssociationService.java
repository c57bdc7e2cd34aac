package org.samverka.association;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Secrecy;
import org.samverka.kernel.Service;

/** Founds associations in the portal and keeps their profiles. */
@Service
public class AssociationService {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_DETAIL = 200;

  @Inject private AssociationRepository associations;
  @Inject private PeopleRepository people;
  @Inject private AssociationRights rights;
  @Inject private AssociationAccess access;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;
  @Inject private Event<AssociationNews> news;

  /**
   * Whether an association with that number is in the portal already.
   *
   * @throws RefusedException when nobody has signed in
   */
  public Optional<FoundingAnswer.Exists> find(Actor actor, OrganisationNumber number) {
    requireSignedIn(actor, "association.find");
    return existing(actor, number);
  }

  /**
   * Founds an association in the portal. The founder may fill in the profile at once; who may act
   * for the association, the registrar confirms. One association per organisation number: of two
   * who found the same at once, one founds it and the other is told that it exists.
   *
   * @throws InvalidFieldsException when the form does not fit the number, or the name is no name;
   *     the fields are ORGANISATION_NUMBER, LEGAL_FORM and NAME
   * @throws RefusedException when nobody has signed in
   */
  public FoundingAnswer found(
      Actor actor, OrganisationNumber number, @Nullable LegalForm form, String name) {
    requireSignedIn(actor, "association.found");
    Faults faults = new Faults();
    String safe = faults.read("NAME", () -> AssociationField.NAME.read(name));
    if (form == null) {
      faults.at("LEGAL_FORM", "association.fault.choose");
    } else {
      faults.read("LEGAL_FORM", () -> number.requireForm(form));
    }
    faults.stop();
    associations.passGate(number.digits());
    Optional<FoundingAnswer.Exists> existing = existing(actor, number);
    if (existing.isPresent()) {
      return existing.get();
    }
    Association association =
        associations.add(
            new Association(
                number,
                Objects.requireNonNull(form),
                Objects.requireNonNull(safe),
                actor,
                clock.now()));
    long id = association.id();
    associations.add(
        new AssociationName(id, association.name(), clock.today(), null, null, actor, clock.now()));
    Membership membership = people.add(Membership.ofFounder(id, actor, clock.now()));
    audit.record(
        deed(actor, "association.founded", id)
            .with("organisationNumber", number.digits())
            .with("name", association.name())
            .with("legalForm", Objects.requireNonNull(form).name()));
    news.fire(
        new AssociationNews(AssociationNews.Kind.FOUNDED, id, membership.id(), actor.accountId()));
    return new FoundingAnswer.Founded(id);
  }

  /**
   * What anybody who has signed in may know of an association.
   *
   * @throws NotFoundException when there is none
   */
  public PublicFacts publicFacts(Actor actor, long associationId) {
    requireSignedIn(actor, "association.public-facts");
    return associations
        .publicFacts(associationId)
        .orElseThrow(() -> new NotFoundException(Association.ref(associationId)));
  }

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
   * @throws InvalidFieldsException with the fault of each field, named by its constant
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
   * @throws InvalidFieldsException with faults at NAME, from or reason
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
    String safe = faults.read("NAME", () -> AssociationField.NAME.read(name));
    String why = faults.read("reason", () -> SafeText.multiLine(reason, LONGEST_REASON));
    LocalDate first = from == null ? clock.today() : from;
    if (first.isAfter(clock.today())) {
      faults.at("from", "association.fault.ahead");
    }
    faults.stop();
    String old = association.name();
    makeRoom(associationId, first, actor, why);
    associations.add(
        new AssociationName(
            associationId, Objects.requireNonNull(safe), first, null, why, actor, clock.now()));
    association.rename(Objects.requireNonNull(safe));
    audit.record(
        deed(actor, "association.renamed", associationId)
            .because(Objects.requireNonNull(why))
            .with("from", old)
            .with("to", association.name())
            .with("validFrom", first.toString()));
  }

  /**
   * Adds somebody to the board.
   *
   * @param until the last day; null while it lasts
   * @return the row's id
   * @throws InvalidFieldsException with faults at name, post, from or until
   */
  public long addBoardMember(
      Actor actor,
      long associationId,
      String name,
      @Nullable BoardPost post,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    rights.requireEditing(actor, "association.board.add", associationId);
    Seat seat = checked(name, post, from, until, new Faults());
    BoardSeat row = associations.add(row(associationId, seat, null, null, actor));
    audit.record(
        deed(actor, "association.board.added", associationId).with("post", seat.post.name()));
    return row.id();
  }

  /**
   * Corrects what is recorded of somebody on the board: a new row takes the old one's place, with
   * the reason.
   *
   * @throws InvalidFieldsException with faults at name, post, from, until or reason
   * @throws StaleException when the row has been changed or corrected since it was seen
   */
  public void correctBoardMember(
      Actor actor,
      long associationId,
      long seatId,
      long seenVersion,
      String name,
      @Nullable BoardPost post,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String reason) {
    rights.requireEditing(actor, "association.board.correct", associationId);
    BoardSeat old = seat(associationId, seatId, seenVersion);
    Faults faults = new Faults();
    String why = faults.read("reason", () -> SafeText.multiLine(reason, LONGEST_REASON));
    Seat seat = checked(name, post, from, until, faults);
    old.replace(actor, clock.now());
    associations.add(row(associationId, seat, old, why, actor));
    audit.record(
        deed(actor, "association.board.corrected", associationId)
            .because(Objects.requireNonNull(why))
            .with("seat", Long.toString(seatId)));
  }

  /**
   * Somebody leaves the board.
   *
   * @param lastDay the last day on the board
   * @throws InvalidFieldsException with a fault at until
   * @throws StaleException when the row has been changed since it was seen
   */
  public void endBoardMember(
      Actor actor, long associationId, long seatId, long seenVersion, @Nullable LocalDate lastDay) {
    rights.requireEditing(actor, "association.board.end", associationId);
    BoardSeat row = seat(associationId, seatId, seenVersion);
    Faults faults = new Faults();
    if (lastDay == null) {
      faults.at("until", "kernel.date.empty");
    } else if (lastDay.isBefore(row.validFrom())) {
      faults.at("until", "kernel.period.backwards");
    }
    faults.stop();
    row.endAfter(Objects.requireNonNull(lastDay));
    audit.record(
        deed(actor, "association.board.ended", associationId)
            .with("seat", Long.toString(seatId))
            .with("lastDay", lastDay.toString()));
  }

  /**
   * Sets how many sign together. The founder says so while waiting; from then on the registrar
   * does, having seen the decision, since one person could otherwise free themselves of the others.
   *
   * @throws InvalidFieldsException with a fault at SIGNING_RULE or reason
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
      faults.at("SIGNING_RULE", "association.fault.choose");
    }
    String why = faults.read("reason", () -> SafeText.multiLine(reason, LONGEST_REASON));
    faults.stop();
    SigningRule old = association.signingRule();
    association.signBy(Objects.requireNonNull(rule));
    Deed deed =
        deed(actor, "association.signing-rule-set", associationId)
            .because(Objects.requireNonNull(why))
            .with("from", old.name())
            .with("to", rule.name());
    audit.record(relation.isInside() ? deed : deed.as(Role.REGISTRAR));
  }

  /**
   * One page of all associations, by name, for the registrar.
   *
   * @param search a part of the name, or the beginning of the number
   * @param name the name of the row from which the list goes on; null at its start
   * @param id the id of that row
   * @param backward whether the rows before it are wanted; they then come backwards
   */
  public List<RegisterRow> page(
      Actor actor, String search, @Nullable String name, long id, boolean backward, int limit) {
    actor.require("association.register", Association.ref(0), Role.REGISTRAR);
    return associations.page(search, name, id, backward, limit);
  }

  private Optional<FoundingAnswer.Exists> existing(Actor actor, OrganisationNumber number) {
    return associations
        .publicFactsByNumber(number.digits())
        .map(
            facts ->
                new FoundingAnswer.Exists(
                    facts, people.open(facts.id(), actor.accountId()).isPresent()));
  }

  /** Ends or replaces the names whose period reaches into the new one. */
  private void makeRoom(long associationId, LocalDate first, Actor actor, @Nullable String why) {
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

  private record Seat(String name, BoardPost post, LocalDate from, @Nullable LocalDate until) {}

  private static Seat checked(
      String name,
      @Nullable BoardPost post,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Faults faults) {
    String safe = faults.read("name", () -> SafeText.singleLine(name, 120));
    if (post == null) {
      faults.at("post", "association.fault.choose");
    }
    if (from == null) {
      faults.at("from", "kernel.date.empty");
    } else if (until != null && until.isBefore(from)) {
      faults.at("until", "kernel.period.backwards");
    }
    faults.stop();
    return new Seat(
        Objects.requireNonNull(safe),
        Objects.requireNonNull(post),
        Objects.requireNonNull(from),
        until);
  }

  private BoardSeat row(
      long associationId, Seat seat, @Nullable BoardSeat old, @Nullable String why, Actor actor) {
    return new BoardSeat(
        associationId, seat.name, seat.post, seat.from, seat.until, old, why, actor, clock.now());
  }

  private BoardSeat seat(long associationId, long seatId, long seenVersion) {
    BoardSeat row =
        associations
            .seat(seatId)
            .filter(found -> found.associationId() == associationId)
            .orElseThrow(() -> new NotFoundException("board seat " + seatId));
    StaleException.check(Association.ref(associationId), seenVersion, row.version());
    if (row.isReplaced()) {
      throw new StaleException(Association.ref(associationId));
    }
    return row;
  }

  private static boolean mayChangeRule(Actor actor, Relation relation) {
    return relation.founderPending() || actor.is(Role.REGISTRAR);
  }

  private Association seen(long id, long seenVersion) {
    Association association = associations.one(id);
    StaleException.check(Association.ref(id), seenVersion, association.version());
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
    Deed deed = deed(actor, "association.changed", association.id());
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

  private static Deed deed(Actor actor, String action, long associationId) {
    return Deed.of(actor, action, Association.ref(associationId), Trail.association(associationId));
  }

  private static void requireSignedIn(Actor actor, String action) {
    if (!actor.signedIn()) {
      throw RefusedException.role(actor, action, Association.ref(0));
    }
  }
}
