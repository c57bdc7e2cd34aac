package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.BudgetLine;
import org.samverka.application.DraftService.TypedLine;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.kernel.Money;
import org.samverka.kernel.Written;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;

/**
 * What it costs and who pays. There are always some empty lines; a line that is emptied is gone,
 * and every button saves, so that nothing needs a script.
 */
@Named("budgetPage")
@RequestScoped
public class BudgetPage extends SectionPage {

  private static final int SPARE = 3;
  private static final int MOST = 60;

  @Inject private Messages messages;

  private final List<Line> costs = new ArrayList<>();
  private final List<Line> incomes = new ArrayList<>();
  private boolean laid;

  /** A line as it is typed. */
  public static final class Line {

    private final int at;
    private final BudgetLine.Side side;
    private @Nullable String label;
    private @Nullable String amount;

    private Line(int at, BudgetLine.Side side) {
      this.at = at;
      this.side = side;
    }

    /** The line's place on the page. */
    public int getAt() {
      return at;
    }

    /** What it is for. */
    public @Nullable String getLabel() {
      return label;
    }

    /** Sets it. */
    public void setLabel(@Nullable String label) {
      this.label = label;
    }

    /** How much. */
    public @Nullable String getAmount() {
      return amount;
    }

    /** Sets it. */
    public void setAmount(@Nullable String amount) {
      this.amount = amount;
    }

    private TypedLine typed() {
      return new TypedLine(side, Objects.toString(label, ""), Objects.toString(amount, ""));
    }
  }

  @Override
  protected Section section() {
    return Section.BUDGET;
  }

  @Override
  protected List<TypedLine> lines() {
    lay();
    List<TypedLine> all = new ArrayList<>();
    costs.forEach(line -> all.add(line.typed()));
    incomes.forEach(line -> all.add(line.typed()));
    return all;
  }

  /** Takes a line away, and saves the rest. */
  public @Nullable String remove(int at) {
    lay();
    for (List<Line> side : List.of(costs, incomes)) {
      side.stream()
          .filter(line -> line.at == at)
          .forEach(
              line -> {
                line.label = null;
                line.amount = null;
              });
    }
    return save();
  }

  @Override
  protected List<Difference> moreDifferences(SectionView current) {
    String theirs =
        current.lines().stream()
            .map(line -> line.label() + ": " + line.amount())
            .collect(Collectors.joining("\n"));
    String yours =
        lines().stream()
            .filter(line -> !line.label().isBlank())
            .map(line -> line.label() + ": " + line.amount() + Written.NO_BREAK + "kr")
            .collect(Collectors.joining("\n"));
    return List.of(new Difference(messages.get("application.budget.lines"), yours, theirs));
  }

  /** The costs, with some empty lines. */
  public List<Line> getCosts() {
    lay();
    return costs;
  }

  /** What comes in beside the amount sought and own money, with some empty lines. */
  public List<Line> getIncomes() {
    lay();
    return incomes;
  }

  /** What the saved costs come to. */
  public Money getCostTotal() {
    return getContent().costs();
  }

  /** What the saved income comes to. */
  public Money getIncomeTotal() {
    return getContent().incomes();
  }

  /** How far the saved sides are apart. */
  public Money getApart() {
    ApplicationContent content = getContent();
    return content.costs().distance(content.incomes());
  }

  /** Lays out as many lines as the page had, or as are stored and some more. */
  private void lay() {
    if (laid) {
      return;
    }
    laid = true;
    List<BudgetLine> stored = getStored().lines();
    int place = lay(costs, BudgetLine.Side.COST, stored, "costs", 0);
    lay(incomes, BudgetLine.Side.INCOME, stored, "incomes", place);
  }

  private int lay(
      List<Line> lines, BudgetLine.Side side, List<BudgetLine> all, String count, int from) {
    List<BudgetLine> stored = all.stream().filter(line -> line.side() == side).toList();
    boolean sent = parameter(count).matches("\\d{1,2}");
    int number = sent ? Math.min(MOST, Integer.parseInt(parameter(count))) : stored.size() + SPARE;
    int place = from;
    for (int i = 0; i < number; i++) {
      Line line = new Line(place++, side);
      if (!sent && i < stored.size()) {
        line.label = stored.get(i).label();
        line.amount = Written.number(stored.get(i).amount().kronor());
      }
      lines.add(line);
    }
    return place;
  }
}
