package org.samverka.application.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.Case;
import org.samverka.application.CaseStage;
import org.samverka.application.DraftService;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.PageSubject;

/** What every page about one application begins with: which it is, and what it says. */
public abstract class CasePage {

  @Inject private DraftService drafts;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private PageSubject about;

  private @Nullable ApplicationContent content;
  private @Nullable Case one;

  /** Reads the application that the address names; 404 when it is none of the reader's. */
  public void load() {
    getContent();
  }

  /** Its number in the address. */
  public long getId() {
    return number("id");
  }

  /** What the address says it is. */
  public String getAddress() {
    return parameter("id");
  }

  /** From the address, which is read where it is needed, so that a faulty form loses nothing. */
  public void setAddress(@Nullable String address) {
    // Nothing to keep: see getId.
  }

  /** All that it says. */
  public ApplicationContent getContent() {
    ApplicationContent known = content;
    if (known == null) {
      about.isCase(getId());
      known = drafts.content(actor(), getId(), language());
      content = known;
    }
    return known;
  }

  /** The case. */
  public Case getSubject() {
    Case known = one;
    if (known == null) {
      known = drafts.ownCase(actor(), getId());
      one = known;
    }
    return known;
  }

  /** Whether it is still being written. */
  public boolean isDraft() {
    return getSubject().stage() == CaseStage.DRAFT;
  }

  /** What is applied for. */
  public String getTitle() {
    return getContent().programme().words().title();
  }

  /** Forgets what was read, after a change. */
  protected void readAgain() {
    content = null;
    one = null;
  }

  /** Who acts. */
  protected Actor actor() {
    return current.actor();
  }

  /** The language of the texts. */
  protected TextLanguage language() {
    return TextLanguage.of(language.getTag());
  }

  /** Where another page about the same application is, for a redirect. */
  protected String to(String page) {
    return page + "?faces-redirect=true&id=" + getId();
  }

  /**
   * A number in the address.
   *
   * @throws NotFoundException when it is no number
   */
  protected long number(String parameter) {
    String text = parameter(parameter);
    if (!text.matches("\\d{1,18}")) {
      throw new NotFoundException("case");
    }
    return Long.parseLong(text);
  }

  /** What the address says; empty for nothing. */
  protected String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The services' door to drafts. */
  protected DraftService drafts() {
    return drafts;
  }
}
