package org.samverka.decision.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.PageSubject;

/**
 * What the pages of decisions have in common: who reads, in which language, and what the address
 * names. The address is read where it is needed, and forms send it along, so that a form is read
 * with the same rights and steps as it was shown with.
 */
public abstract class Page {

  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private PageSubject about;

  /** Who reads and acts. */
  protected Actor actor() {
    return current.actor();
  }

  /** The language of the texts. */
  protected TextLanguage language() {
    return TextLanguage.of(language.getTag());
  }

  /**
   * A number in the address.
   *
   * @throws NotFoundException when it is no number
   */
  protected long number(String name) {
    String value = parameter(name);
    if (!value.matches("\\d{1,18}")) {
      throw new NotFoundException(name);
    }
    return Long.parseLong(value);
  }

  /** What the address says; empty for nothing. */
  protected String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** Tells which case the page is about. */
  protected void isAbout(long caseId) {
    about.isCase(caseId);
  }

  /** The path of a page of the portal, for a link. */
  protected String href(String path) {
    return request.getContextPath() + path;
  }

  /** Does something, tells that it is done, and goes on to a page; stays when it is refused. */
  protected @Nullable String done(Runnable deed, MessageKey notice, String next) {
    if (!errors.attempt(deed)) {
      return null;
    }
    notices.done(notice);
    return next;
  }
}
