package org.samverka.decision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Actor;
import org.samverka.identity.Contact;
import org.samverka.identity.Role;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** Who sits in the committee and the board, kept by the secretary. */
@Service
public class SeatService {

  private static final SubjectRef SEATS = new SubjectRef("seat", 0);
  private static final int LONGEST_NAME = 120;

  @Inject private MeetingRepository repository;
  @Inject private AccountDirectory accounts;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * A seat as it is read.
   *
   * @param hasAccount whether the person reads the papers with an account of their own
   */
  public record Seat(
      long id,
      SeatKind kind,
      String name,
      boolean hasAccount,
      LocalDate from,
      @Nullable LocalDate until) {}

  /** Whoever sits in the body today, members first. */
  public List<Seat> seats(Actor actor, DecisionBody body) {
    actor.require("seat.read", SEATS, Role.staffRoles().toArray(Role[]::new));
    return repository.seats(body, clock.today()).stream()
        .map(
            row ->
                new Seat(
                    row.id(),
                    row.kind(),
                    row.name(),
                    row.accountId() != null,
                    row.validFrom(),
                    row.validUntil()))
        .toList();
  }

  /** The accounts of board members, by id, to be tied to a seat. */
  public Map<Long, String> memberAccounts(Actor actor) {
    actor.require("seat.read", SEATS, Role.SECRETARY);
    return accounts.contacts(accounts.holders(Role.BOARD_MEMBER)).values().stream()
        .collect(Collectors.toMap(Contact::accountId, Contact::name));
  }

  /**
   * Somebody takes a seat.
   *
   * @param from the first day; an earlier one is allowed, since elections come before entries
   * @return the seat's id
   * @throws org.samverka.kernel.InvalidInputException when something is missing
   */
  public long take(
      Actor actor,
      @Nullable DecisionBody body,
      @Nullable SeatKind kind,
      String name,
      @Nullable Long accountId,
      @Nullable LocalDate from) {
    actor.require("seat.taken", SEATS, Role.SECRETARY);
    Faults faults = new Faults();
    DecisionBody where = body == null ? DecisionBody.BOARD : body;
    if (body == null || !body.meets()) {
      faults.add("body", MessageKey.of("decision.fault.body"));
    }
    SeatKind as = kind == null ? SeatKind.MEMBER : kind;
    if (kind == null) {
      faults.add("kind", MessageKey.of("decision.fault.kind"));
    }
    String who = faults.read("name", "", () -> SafeText.singleLine(name, LONGEST_NAME));
    LocalDate day = from == null ? clock.today() : from;
    faults.stop();
    BodySeat seat = repository.add(new BodySeat(where, as, who, accountId, day));
    audit.record(
        Deed.of(actor, "seat.taken", new SubjectRef("seat", seat.id()), Trail.SYSTEM)
            .as(Role.SECRETARY)
            .with("body", where.name())
            .with("kind", as.name())
            .with("name", who));
    return seat.id();
  }

  /** Somebody leaves a seat; today is their last day. */
  public void leave(Actor actor, long seatId) {
    actor.require("seat.left", SEATS, Role.SECRETARY);
    BodySeat seat = repository.seat(seatId);
    seat.end(clock.today());
    audit.record(
        Deed.of(actor, "seat.left", new SubjectRef("seat", seatId), Trail.SYSTEM)
            .as(Role.SECRETARY)
            .with("name", seat.name()));
  }
}
