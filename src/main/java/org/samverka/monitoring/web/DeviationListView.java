package org.samverka.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.monitoring.DeviationRow;
import org.samverka.monitoring.DeviationService;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** Deviations, the newest first, paged. */
@Named("deviationList")
@RequestScoped
public class DeviationListView {

  private static final int ROWS = 25;

  @Inject private DeviationService deviations;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private String show = "open";
  private @Nullable String after;
  private @Nullable String before;
  private Paged<DeviationRow> page = new Paged<>(List.of(), null, null);

  /** Reads the page that the address names. */
  public void load() {
    Keyset at = Keyset.of(after, before);
    List<DeviationRow> found =
        deviations.page(
            current.actor(),
            !show.equals("all"),
            at.from()
                .map(values -> values.get(0))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null),
            at.isBackward(),
            ROWS + 1);
    page = Paged.of(found, ROWS, at, row -> Keyset.cursor(String.valueOf(row.id())));
  }

  /** The rows of the page. */
  public List<DeviationRow> getRows() {
    return page.rows();
  }

  /** The links to the pages before and after. */
  public Paging getPaging() {
    return Paging.of(
        page, request.getContextPath() + "/monitoring/deviations", Map.of("show", show));
  }

  /** What is shown: open or all. */
  public String getShow() {
    return show;
  }

  /** Sets it. */
  public void setShow(@Nullable String show) {
    this.show = show == null || show.isEmpty() ? "open" : show;
  }

  /** Where the page begins. */
  public @Nullable String getAfter() {
    return after;
  }

  /** Sets it. */
  public void setAfter(@Nullable String after) {
    this.after = after;
  }

  /** Where the page ends. */
  public @Nullable String getBefore() {
    return before;
  }

  /** Sets it. */
  public void setBefore(@Nullable String before) {
    this.before = before;
  }
}
