package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.AccountRow;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.StaffService;
import org.samverka.ui.Paging;

/** The accounts, paged by name. */
@Named("staffList")
@RequestScoped
public class StaffListView {

  private static final int ROWS = 25;

  @Inject private StaffService staff;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private String search = "";
  private boolean everybody;
  private @Nullable String afterName;
  private long afterId;
  private List<AccountRow> rows = List.of();
  private boolean more;

  /** Reads the page that the address names. */
  public void load() {
    List<AccountRow> found =
        staff.page(current.actor(), search, !everybody, afterName, afterId, ROWS + 1);
    more = found.size() > ROWS;
    rows = more ? found.subList(0, ROWS) : found;
  }

  /** The rows of the page. */
  public List<AccountRow> getRows() {
    return rows;
  }

  /** The link to the next page; back leads the browser. */
  public Paging getPaging() {
    if (!more) {
      return new Paging(null, null);
    }
    AccountRow last = rows.get(rows.size() - 1);
    return new Paging(
        null,
        request.getContextPath()
            + "/identity/staff?search="
            + encoded(search)
            + "&everybody="
            + everybody
            + "&name="
            + encoded(last.name())
            + "&after="
            + last.id());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether accounts without a staff role are shown too. */
  public boolean isEverybody() {
    return everybody;
  }

  /** Sets it. */
  public void setEverybody(boolean everybody) {
    this.everybody = everybody;
  }

  /** The name after which the page begins. */
  public @Nullable String getAfterName() {
    return afterName;
  }

  /** Sets it. */
  public void setAfterName(@Nullable String afterName) {
    this.afterName = afterName;
  }

  /** The account after which the page begins, among those of the same name. */
  public long getAfterId() {
    return afterId;
  }

  /** Sets it. */
  public void setAfterId(long afterId) {
    this.afterId = afterId;
  }

  /** What is searched for. */
  public String getSearch() {
    return search;
  }

  /** Sets it. */
  public void setSearch(@Nullable String search) {
    this.search = search == null ? "" : search;
  }
}
