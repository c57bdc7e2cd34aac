package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.samverka.decision.NoticeBoard;
import org.samverka.decision.NoticeRow;

/** The notice board, open to everybody; anybody may keep it for a while. */
@Named("decisionNotices")
@RequestScoped
public class NoticesPage {

  private static final String A_WHILE = "public, max-age=300";

  @Inject private NoticeBoard board;

  private List<NoticeRow> rows = List.of();

  /** Reads what is up today. */
  public void load() {
    rows = board.posted();
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("Cache-Control", A_WHILE);
    answer.setResponseHeader("Vary", "Cookie");
  }

  /** What is up. */
  public List<NoticeRow> getRows() {
    return rows;
  }
}
