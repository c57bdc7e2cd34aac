package org.samverka.association;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/** Keeps who sits on the board of an association, from when until when. */
@Service
public class BoardService {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_PERSON = 120;

  @Inject private AssociationRepository associations;
  @Inject private AssociationRights rights;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * The board through time, for the association's own people, its waiting founder and the
   * registrar.
   *
   * @throws NotFoundException for everybody else
   */
  public BoardView board(Actor actor, long associationId) {
    Relation relation = rights.requireSight(actor, associationId);
    PublicFacts facts =
        associations
            .publicFacts(associationId)
            .orElseThrow(() -> new NotFoundException(Association.ref(associationId)));
    List<BoardSeat> all = associations.everySeat(associationId);
    Map<Long, BoardSeat> byId = new HashMap<>();
    all.forEach(seat -> byId.put(seat.id(), seat));
    List<BoardView.Correction> corrections = new ArrayList<>();
    for (BoardSeat seat : all) {
      BoardSeat old = byId.get(seat.corrected());
      if (old != null) {
        corrections.add(
            new BoardView.Correction(
                old.shown(), seat.shown(), seat.reason(), seat.recordedAt(), seat.recordedBy()));
      }
    }
    corrections.sort(Comparator.comparing(BoardView.Correction::at).reversed());
    return new BoardView(
        facts,
        Boards.sorted(all.stream().filter(seat -> !seat.isReplaced()).toList()),
        corrections,
        relation.isInside());
  }

  /**
   * Adds somebody to the board.
   *
   * @param until the last day; null while it lasts
   * @return the row's id
   * @throws InvalidInputException with faults at name, post, from or until
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
        Association.deed(actor, "association.board.added", associationId)
            .with("post", seat.post.name()));
    return row.id();
  }

  /**
   * Corrects what is recorded of somebody on the board: a new row takes the old one's place, with
   * the reason.
   *
   * @throws InvalidInputException with faults at name, post, from, until or reason
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
    String why = faults.read("reason", "", () -> SafeText.multiLine(reason, LONGEST_REASON));
    Seat seat = checked(name, post, from, until, faults);
    old.replace(actor, clock.now());
    associations.add(row(associationId, seat, old, why, actor));
    audit.record(
        Association.deed(actor, "association.board.corrected", associationId)
            .because(why)
            .with("seat", Long.toString(seatId)));
  }

  /**
   * Somebody leaves the board.
   *
   * @param lastDay the last day on the board
   * @throws InvalidInputException with a fault at until
   * @throws StaleException when the row has been changed since it was seen
   */
  public void endBoardMember(
      Actor actor, long associationId, long seatId, long seenVersion, @Nullable LocalDate lastDay) {
    rights.requireEditing(actor, "association.board.end", associationId);
    BoardSeat row = seat(associationId, seatId, seenVersion);
    Faults faults = new Faults();
    if (lastDay == null) {
      faults.add("until", MessageKey.of("kernel.date.empty"));
    } else if (lastDay.isBefore(row.validFrom())) {
      faults.add("until", MessageKey.of("kernel.period.backwards"));
    }
    faults.stop();
    row.endAfter(Objects.requireNonNull(lastDay));
    audit.record(
        Association.deed(actor, "association.board.ended", associationId)
            .with("seat", Long.toString(seatId))
            .with("lastDay", lastDay.toString()));
  }

  private record Seat(String name, BoardPost post, LocalDate from, @Nullable LocalDate until) {}

  private static Seat checked(
      String name,
      @Nullable BoardPost post,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Faults faults) {
    String safe = faults.read("name", "", () -> SafeText.singleLine(name, LONGEST_PERSON));
    if (post == null) {
      faults.add("post", MessageKey.of("association.fault.choose"));
    }
    if (from == null) {
      faults.add("from", MessageKey.of("kernel.date.empty"));
    } else if (until != null && until.isBefore(from)) {
      faults.add("until", MessageKey.of("kernel.period.backwards"));
    }
    faults.stop();
    return new Seat(safe, Objects.requireNonNull(post), Objects.requireNonNull(from), until);
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
    StaleException.check(
        Association.ref(associationId),
        Trail.association(associationId).chain(),
        seenVersion,
        row.version());
    if (row.isReplaced()) {
      throw new StaleException(
          Association.ref(associationId), Trail.association(associationId).chain());
    }
    return row;
  }
}
