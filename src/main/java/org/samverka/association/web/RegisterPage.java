package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationRegister;
import org.samverka.association.RegisterRow;
import org.samverka.association.Waiting;
import org.samverka.identity.CurrentActor;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** All associations, by name, for the registrar. */
@Named("associationRegister")
@RequestScoped
public class RegisterPage {

  private static final int ROWS = 25;

  @Inject private AssociationRegister register;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private String search = "";
  private @Nullable String before;
  private @Nullable String after;
  private Paged<RegisterRow> page = new Paged<>(List.of(), null, null);
  private Waiting waiting = new Waiting(0, 0);

  /** Reads the page that the address names. */
  public void load() {
    Keyset at = Keyset.of(after, before);
    List<String> from = at.from().filter(AfterRow::isRow).orElse(null);
    List<RegisterRow> rows =
        register.page(
            current.actor(),
            search,
            from == null ? null : from.get(0),
            from == null ? 0 : Long.parseLong(from.get(1)),
            at.isBackward(),
            ROWS + 1);
    page = Paged.of(rows, ROWS, at, row -> Keyset.cursor(row.name(), Long.toString(row.id())));
    waiting = register.waiting(current.actor());
  }

  /** The rows of the page. */
  public List<RegisterRow> getRows() {
    return page.rows();
  }

  /** The links to the neighbouring pages. */
  public Paging getPaging() {
    return Paging.of(
        page, request.getContextPath() + "/association/register", Map.of("search", search));
  }

  /** How much waits for the registrar. */
  public Waiting getWaiting() {
    return waiting;
  }

  /** What is searched for. */
  public String getSearch() {
    return search;
  }

  /** Sets it. */
  public void setSearch(@Nullable String search) {
    this.search = search == null ? "" : search.strip();
  }

  /** The cursor of the page after. */
  public @Nullable String getBefore() {
    return before;
  }

  /** Sets it. */
  public void setBefore(@Nullable String before) {
    this.before = before;
  }

  /** The cursor of the page before. */
  public @Nullable String getAfter() {
    return after;
  }

  /** Sets it. */
  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
