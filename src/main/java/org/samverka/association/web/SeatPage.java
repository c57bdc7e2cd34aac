package org.samverka.association.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.BoardMember;
import org.samverka.association.BoardPost;
import org.samverka.association.BoardService;
import org.samverka.association.BoardView;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;

/** Somebody on a board: adding, correcting, ending. */
@Named("associationSeat")
@RequestScoped
public class SeatPage extends AssociationPage {

  @Inject private BoardService boards;
  @Inject private ProfileWords words;
  @Inject private Messages messages;

  private long seat;
  private @Nullable BoardView view;
  private String name = "";
  private @Nullable BoardPost post;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private @Nullable LocalDate lastDay;
  private String reason = "";

  /** Reads which seat it is about, before the form is read. */
  @PostConstruct
  public void beginSeat() {
    String given = parameter("seat");
    seat = given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
  }

  /** Reads what is recorded. */
  public void load() {
    if (!getView().editable()) {
      throw RefusedException.role(
          actor(), "association.board.add", new SubjectRef("association", getId()));
    }
    if (seat != 0 && !isSent()) {
      BoardMember member = member();
      setSeen(member.version());
      name = member.name();
      post = member.post();
      from = member.from();
      until = member.until();
    }
  }

  /** Adds somebody. */
  public @Nullable String add() {
    return toBoard(
        "association.seat.added",
        () -> boards.addBoardMember(actor(), getId(), name, post, from, until));
  }

  /** Puts right what was recorded. */
  public @Nullable String correct() {
    return toBoard(
        "association.seat.corrected",
        () ->
            boards.correctBoardMember(
                actor(), getId(), seat, getSeen(), name, post, from, until, reason));
  }

  /** Somebody leaves. */
  public @Nullable String end() {
    return toBoard(
        "association.seat.ended",
        () -> boards.endBoardMember(actor(), getId(), seat, getSeen(), lastDay));
  }

  private @Nullable String toBoard(String notice, Runnable deed) {
    return done(MessageKey.of(notice), "board?id=" + getId(), deed);
  }

  @Override
  protected void lookAgain() {
    view = null;
    getView().seats().stream()
        .filter(one -> one.id() == seat)
        .findFirst()
        .ifPresent(one -> setSeen(one.version()));
  }

  /** Whether the row is there no more: somebody has put another in its place. */
  public boolean isReplaced() {
    return seat != 0 && getView().seats().stream().noneMatch(one -> one.id() == seat);
  }

  /** What the person wrote, beside what is recorded now. */
  public List<Difference> getDifferences() {
    BoardMember now =
        getView().seats().stream().filter(one -> one.id() == seat).findFirst().orElse(null);
    return List.of(
        new Difference(
            messages.get("association.seat.name"), name, now == null ? null : now.name()),
        new Difference(
            messages.get("association.seat.post"),
            messages.name(post),
            now == null ? null : messages.name(now.post())),
        new Difference(
            messages.get("association.seat.period"),
            from == null ? "" : words.period(from, until),
            now == null ? null : words.period(now.from(), now.until())));
  }

  /** The board. */
  public BoardView getView() {
    BoardView known = view;
    if (known == null) {
      known = boards.board(actor(), getId());
      view = known;
    }
    return known;
  }

  private BoardMember member() {
    return getView().seats().stream()
        .filter(one -> one.id() == seat)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("board seat " + seat));
  }

  /** Which seat; 0 for a new one. */
  public long getSeat() {
    return seat;
  }

  /** Sets it. */
  public void setSeat(long seat) {
    this.seat = seat;
  }

  /** The posts to choose from. */
  public BoardPost[] getPosts() {
    return BoardPost.values();
  }

  /** What they are called. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** What they do on the board. */
  public @Nullable BoardPost getPost() {
    return post;
  }

  /** Sets it. */
  public void setPost(@Nullable BoardPost post) {
    this.post = post;
  }

  /** The first day. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Sets it. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The last day; null while it lasts. */
  public @Nullable LocalDate getUntil() {
    return until;
  }

  /** Sets it. */
  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  /** The last day of somebody who leaves. */
  public @Nullable LocalDate getLastDay() {
    return lastDay;
  }

  /** Sets it. */
  public void setLastDay(@Nullable LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  /** Why it is put right. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
