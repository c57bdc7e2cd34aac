package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Money;

/** One line of the budget. */
@Embeddable
public class BudgetLine {

  /** On which side of the budget a line stands. */
  public enum Side {
    /** What it costs. */
    COST,
    /** What comes in, beside the amount sought and the association's own money. */
    INCOME
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "side", nullable = false)
  private Side side;

  @Column(name = "label", nullable = false)
  private String label;

  @Column(name = "kronor", nullable = false)
  private long kronor;

  /** For the persistence provider. */
  protected BudgetLine() {}

  /** A line. */
  public BudgetLine(Side side, String label, Money amount) {
    this.side = side;
    this.label = label;
    this.kronor = amount.kronor();
  }

  /** The side. */
  public Side side() {
    return side;
  }

  /** What it is for, or where it comes from. */
  public String label() {
    return label;
  }

  /** How much. */
  public Money amount() {
    return new Money(kronor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BudgetLine line
        && side == line.side
        && label.equals(line.label)
        && kronor == line.kronor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(side, label, kronor);
  }
}
