package org.samverka.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.partnership.PartnershipRow;
import org.samverka.partnership.PartnershipService;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** The city's partnerships, paged; for an association's people their own. */
@Named("partnershipList")
@RequestScoped
public class PartnershipListView {

  private static final int ROWS = 25;

  @Inject private PartnershipService partnerships;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private String show = "";
  private @Nullable String after;
  private @Nullable String before;
  private Paged<PartnershipRow> page = new Paged<>(List.of(), null, null);

  /** Reads the page that the address names. */
  public void load() {
    Actor actor = current.actor();
    if (!actor.isStaff()) {
      page = new Paged<>(partnerships.own(actor), null, null);
      return;
    }
    if (show.isEmpty()) {
      show = actor.is(Role.OFFICER) ? "mine" : "running";
    }
    Keyset at = Keyset.of(after, before);
    List<PartnershipRow> found =
        partnerships.page(
            actor,
            show.equals("running"),
            show.equals("mine"),
            at.from().map(values -> number(values.get(0))).orElse(null),
            at.isBackward(),
            ROWS + 1);
    page = Paged.of(found, ROWS, at, row -> Keyset.cursor(String.valueOf(row.id())));
  }

  private static @Nullable Long number(String text) {
    return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  /** Whether the city's list is shown. */
  public boolean isCity() {
    return current.actor().isStaff();
  }

  /** The rows of the page. */
  public List<PartnershipRow> getRows() {
    return page.rows();
  }

  /** The links to the pages before and after. */
  public Paging getPaging() {
    return Paging.of(
        page, request.getContextPath() + "/partnership/partnerships", Map.of("show", show));
  }

  /** What is shown: mine, running or all. */
  public String getShow() {
    return show;
  }

  /** Sets it. */
  public void setShow(@Nullable String show) {
    this.show = show == null ? "" : show;
  }

  /** The choices of what is shown. */
  public List<String> getChoices() {
    return List.of("mine", "running", "all");
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
