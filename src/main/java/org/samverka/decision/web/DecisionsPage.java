package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.samverka.decision.DecisionFilter;
import org.samverka.decision.DecisionReading;
import org.samverka.decision.DecisionRow;
import org.samverka.ui.Paging;

/** The decisions, the latest first. */
@Named("decisionList")
@RequestScoped
public class DecisionsPage extends Page {

  private static final int SIZE = 25;

  @Inject private DecisionReading reading;

  private List<DecisionRow> rows = List.of();
  private boolean more;

  /** Reads the part of the list that the address asks for. */
  public void load() {
    long before = parameter("after").isEmpty() ? 0 : number("after");
    List<DecisionRow> found = reading.decisions(actor(), getShow(), before, SIZE + 1);
    more = found.size() > SIZE;
    rows = more ? found.subList(0, SIZE) : found;
  }

  /** Which are shown. */
  public DecisionFilter getShow() {
    return Arrays.stream(DecisionFilter.values())
        .filter(filter -> filter.name().equals(parameter("show")))
        .findFirst()
        .orElse(DecisionFilter.ALL);
  }

  /** What can be shown. */
  public List<DecisionFilter> getFilters() {
    return List.of(DecisionFilter.values());
  }

  /** The decisions. */
  public List<DecisionRow> getRows() {
    return rows;
  }

  /** The way to the rest of them. */
  public Paging getPaging() {
    if (!more) {
      return new Paging(null, null);
    }
    return new Paging(
        null,
        Paging.href(
            href("/decision/decisions"),
            Map.of("show", getShow().name(), "after", rows.get(rows.size() - 1).id())));
  }
}
