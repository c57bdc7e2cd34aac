package org.samverka.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.Search;

/** That somebody sits on an association's board, in which post and in which period. */
@Entity
@Table(name = "board_seat")
class BoardSeat extends HistoryRow {

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "folded_name", nullable = false)
  private String folded;

  @Enumerated(EnumType.STRING)
  @Column(name = "post", nullable = false)
  private BoardPost post;

  @Column(name = "corrects")
  private @Nullable Long corrects;

  /** For the persistence provider. */
  protected BoardSeat() {}

  BoardSeat(
      long associationId,
      String name,
      BoardPost post,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable BoardSeat corrected,
      @Nullable String reason,
      Actor by,
      Instant now) {
    super(associationId, from, until, reason, by, now);
    this.name = name;
    this.folded = Search.fold(name);
    this.post = post;
    this.corrects = corrected == null ? null : corrected.id();
  }

  String name() {
    return name;
  }

  /** The row in whose place this one stands; 0 for none. */
  long corrected() {
    return corrects == null ? 0 : corrects;
  }

  BoardPost post() {
    return post;
  }

  BoardMember shown() {
    return new BoardMember(id(), version(), name, post, validFrom(), validUntil());
  }
}
