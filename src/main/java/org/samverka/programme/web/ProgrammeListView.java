package org.samverka.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeRow;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** All programmes, the newest first, page by page. */
@Named("programmeList")
@RequestScoped
public class ProgrammeListView {

  private static final int ROWS = 25;

  @Inject private ProgrammeCatalogue catalogue;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;

  private @Nullable String after;
  private @Nullable String before;
  private Paged<ProgrammeRow> page = new Paged<>(List.of(), null, null);

  /** Reads the page that the address names. */
  public void load() {
    Keyset at = Keyset.of(after, before);
    Long from = at.from().map(parts -> number(parts.get(0))).orElse(null);
    if (from == null) {
      at = Keyset.START;
    }
    List<ProgrammeRow> found =
        catalogue.page(
            current.actor(), TextLanguage.of(language.getTag()), from, at.isBackward(), ROWS + 1);
    page = Paged.of(found, ROWS, at, row -> Keyset.cursor(String.valueOf(row.id())));
  }

  private static @Nullable Long number(String text) {
    return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  /** The rows of the page. */
  public List<ProgrammeRow> getRows() {
    return page.rows();
  }

  /** The links to the pages beside it. */
  public Paging getPaging() {
    return Paging.of(page, request.getContextPath() + "/programme/list", Map.of());
  }

  /** The cursor after which the page begins. */
  public @Nullable String getAfter() {
    return after;
  }

  /** Sets it. */
  public void setAfter(@Nullable String after) {
    this.after = after;
  }

  /** The cursor before which the page ends. */
  public @Nullable String getBefore() {
    return before;
  }

  /** Sets it. */
  public void setBefore(@Nullable String before) {
    this.before = before;
  }
}
