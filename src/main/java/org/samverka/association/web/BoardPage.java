package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationFacts;
import org.samverka.association.BoardMember;
import org.samverka.association.BoardPost;
import org.samverka.association.BoardService;
import org.samverka.association.BoardView;
import org.samverka.kernel.SamverkaClock;

/** Who sits on a board, has sat, or will. */
@Named("associationBoard")
@RequestScoped
public class BoardPage extends AssociationPage {

  @Inject private BoardService boards;
  @Inject private SamverkaClock clock;

  private @Nullable BoardView view;

  /** Reads the board. */
  public void load() {
    getView();
  }

  @Override
  protected void lookAgain() {
    view = null;
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

  /** Who sits on it today, or will. */
  public List<BoardMember> getPresent() {
    return getView().seats().stream().filter(seat -> !isOver(seat)).toList();
  }

  /** Who has sat on it. */
  public List<BoardMember> getFormer() {
    return getView().seats().stream().filter(this::isOver).toList();
  }

  /** How many more it takes before an application can be sent; 0 when they are enough. */
  public long getLacking() {
    LocalDate today = clock.today();
    long sitting =
        getView().seats().stream()
            .filter(seat -> seat.sitsOn(today) && seat.post() != BoardPost.DEPUTY)
            .count();
    return Math.max(0, AssociationFacts.SMALLEST_BOARD - sitting);
  }

  private boolean isOver(BoardMember seat) {
    return seat.until() != null && seat.until().isBefore(clock.today());
  }
}
