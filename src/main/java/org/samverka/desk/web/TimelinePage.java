package org.samverka.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseRow;
import org.samverka.desk.Timeline;
import org.samverka.desk.TimelineEvent;
import org.samverka.identity.CurrentActor;
import org.samverka.ui.Paging;

/**
 * Everything that happened to a case: a page of its own, and the latest of it for a page about the
 * case, by {@code WEB-INF/desk/timeline.xhtml}.
 */
@Named("caseTimeline")
@RequestScoped
public class TimelinePage {

  private static final int PAGE = 50;
  private static final int LATEST = 8;
  private static final String PATH = "/desk/timeline";

  @Inject private Timeline timeline;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private long caseId;
  private long before;
  private @Nullable CaseRow row;
  private Timeline.Part part = new Timeline.Part(List.of(), null);
  private final Map<Long, Timeline.Part> latest = new LinkedHashMap<>();

  /** Reads the part that the address asks for. */
  public void load() {
    row = timeline.caseOf(current.actor(), caseId);
    part = timeline.part(current.actor(), caseId, before == 0 ? Long.MAX_VALUE : before, PAGE);
  }

  /** The latest that happened to a case, for a page about it. */
  public List<TimelineEvent> latest(long ofCase) {
    return latest
        .computeIfAbsent(ofCase, id -> timeline.part(current.actor(), id, Long.MAX_VALUE, LATEST))
        .rows();
  }

  /** What happened, the latest first. */
  public List<TimelineEvent> getRows() {
    return part.rows();
  }

  /** What the case is called: its registry number; empty before it has one. */
  public String getNumber() {
    return row == null || row.registryNumber() == null ? "" : row.registryNumber();
  }

  /** The links to what happened before, and back to the latest. */
  public Paging getPaging() {
    String page = request.getContextPath() + PATH;
    Long further = part.before();
    return new Paging(
        before == 0 ? null : Paging.href(page, Map.of("case", caseId)),
        further == null ? null : Paging.href(page, parameters(further)));
  }

  private Map<String, Object> parameters(long further) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("case", caseId);
    parameters.put("before", further);
    return parameters;
  }

  /** The case. */
  public long getCaseId() {
    return caseId;
  }

  /** From the address. */
  public void setCaseId(long caseId) {
    this.caseId = caseId;
  }

  /** The entry that the part ends before; 0 for the latest. */
  public long getBefore() {
    return before;
  }

  /** From the address. */
  public void setBefore(long before) {
    this.before = before;
  }
}
