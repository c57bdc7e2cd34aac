package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseQueue;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.application.QueueRow;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** The lists of cases at the city, paged, by stage. */
@Named("queuePage")
@RequestScoped
public class QueuePage {

  private static final int ROWS = 25;

  @Inject private CaseDesk desk;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;

  private boolean all;
  private String list = "";
  private String stage = "";
  private @Nullable String after;
  private @Nullable String before;
  private Paged<QueueRow> page = new Paged<>(List.of(), null, null);

  /** Reads the page that the address names. */
  public void load() {
    Keyset at = Keyset.of(after, before);
    CaseRow.Place from = at.from().map(QueuePage::place).orElse(null);
    List<QueueRow> fetched =
        desk.page(
            current.actor(),
            getQueue(),
            stages(),
            TextLanguage.of(language.getTag()),
            from,
            at.isBackward(),
            ROWS + 1);
    page = Paged.of(fetched, ROWS, from == null ? Keyset.START : at, QueuePage::cursor);
  }

  /** As {@link #load}, of every case. */
  public void loadAll() {
    all = true;
    load();
  }

  private static String cursor(QueueRow row) {
    CaseRow.Place place = row.row().place();
    return Keyset.cursor(place.receivedAt().toString(), String.valueOf(place.id()));
  }

  private static CaseRow.@Nullable Place place(List<String> parts) {
    try {
      return parts.size() == 2
          ? new CaseRow.Place(Instant.parse(parts.get(0)), Long.parseLong(parts.get(1)))
          : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** The list that is shown: the one asked for, else the reader's first. */
  public CaseQueue getQueue() {
    List<CaseQueue> mine = getQueues();
    if (all) {
      return CaseQueue.ALL;
    }
    return mine.stream()
        .filter(queue -> queue.name().equals(list))
        .findFirst()
        .orElse(mine.isEmpty() ? CaseQueue.ALL : mine.get(0));
  }

  /** The reader's lists of work. */
  public List<CaseQueue> getQueues() {
    return Arrays.stream(CaseQueue.values())
        .filter(queue -> queue != CaseQueue.ALL && queue.isFor(current.actor()))
        .toList();
  }

  /** The stages that can be chosen in this list. */
  public List<CaseStage> getStages() {
    return List.copyOf(getQueue().stages());
  }

  private Set<CaseStage> stages() {
    EnumSet<CaseStage> chosen = EnumSet.noneOf(CaseStage.class);
    getQueue().stages().stream().filter(one -> one.name().equals(stage)).forEach(chosen::add);
    return chosen;
  }

  /** The rows of the page. */
  public List<QueueRow> getRows() {
    return page.rows();
  }

  /** The links to the other pages. */
  public Paging getPaging() {
    Map<String, Object> kept = new LinkedHashMap<>();
    if (!all) {
      kept.put("list", getQueue().name());
    }
    kept.put("stage", stage);
    return Paging.of(page, request.getContextPath() + getPath(), kept);
  }

  /** The page that a row leads to. */
  public String getTarget() {
    return switch (getQueue()) {
      case TO_ASSIGN -> "assign";
      case TO_REVIEW -> "review";
      case MINE, INCOMING, ALL -> "case";
    };
  }

  /** The key of what the list is for. */
  public String getLeadKey() {
    return switch (getQueue()) {
      case MINE -> "assessment.queue.lead.mine";
      case TO_ASSIGN -> "assessment.queue.lead.assign";
      case TO_REVIEW -> "assessment.queue.lead.review";
      case INCOMING -> "assessment.queue.lead.incoming";
      case ALL -> "assessment.cases.lead";
    };
  }

  /** The address of the page, without the context path. */
  public String getPath() {
    return all ? "/assessment/cases" : "/assessment/queue";
  }

  /** The list that was asked for. */
  public String getList() {
    return list;
  }

  /** Sets it. */
  public void setList(@Nullable String list) {
    this.list = list == null ? "" : list;
  }

  /** The stage that was asked for; empty for all. */
  public String getStage() {
    return stage;
  }

  /** Sets it. */
  public void setStage(@Nullable String stage) {
    this.stage = stage == null ? "" : stage;
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
