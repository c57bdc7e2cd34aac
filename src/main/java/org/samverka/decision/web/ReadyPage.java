package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samverka.decision.ReadyCases;
import org.samverka.decision.ReadyRow;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** The cases that can be decided. */
@Named("decisionReady")
@RequestScoped
public class ReadyPage extends Page {

  private static final int SIZE = 25;

  @Inject private ReadyCases ready;

  private List<ReadyRow> rows = List.of();
  private Paging paging = new Paging(null, null);

  /** Reads the part of the list that the address asks for. */
  public void load() {
    Keyset at = Keyset.of(parameter("after"), null);
    Instant after = Instant.EPOCH;
    long id = 0;
    try {
      List<String> place = at.from().orElse(List.of(Instant.EPOCH.toString(), "0"));
      after = Instant.parse(place.get(0));
      id = Long.parseLong(place.get(place.size() - 1));
    } catch (DateTimeException | NumberFormatException e) {
      at = Keyset.START;
    }
    Paged<ReadyRow> page =
        Paged.of(
            ready.page(actor(), language(), after, id, SIZE + 1),
            SIZE,
            at,
            row -> Keyset.cursor(row.receivedAt().toString(), Long.toString(row.caseId())));
    rows = page.rows();
    paging = new Paging(null, Paging.of(page, href("/decision/ready"), Map.of()).next());
  }

  /** The cases. */
  public List<ReadyRow> getRows() {
    return rows;
  }

  /** The way to the rest of them. */
  public Paging getPaging() {
    return paging;
  }
}
