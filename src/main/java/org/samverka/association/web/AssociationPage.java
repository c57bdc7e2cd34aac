package org.samverka.association.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/**
 * What the pages of associations have in common: which thing the page is about, which version of it
 * the person saw, and how something is attempted.
 *
 * <p>The id is read from the request at once, and every form sends it along, so that a page that is
 * shown again because of a fault knows what it is about.
 */
public abstract class AssociationPage {

  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;
  @Inject private HttpServletRequest request;

  private long id;
  private long seen;
  private boolean conflicting;

  /** Reads what the page is about. */
  @PostConstruct
  public void begin() {
    String given = parameter("id");
    id = given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
  }

  /** Who looks at the page. */
  protected final Actor actor() {
    return current.actor();
  }

  /** A parameter of the request. */
  protected final @Nullable String parameter(String name) {
    return request.getParameter(name);
  }

  /** Whether a form was sent, and what it holds must not be overwritten. */
  protected static boolean isSent() {
    return FacesContext.getCurrentInstance().isPostback();
  }

  /**
   * Does something, and goes on to another page with a word about it. When somebody else was first,
   * the page shows both versions instead.
   *
   * @param to where to go on, below /association, with its parameters
   * @return where to go on; null to stay
   */
  protected final @Nullable String done(MessageKey notice, String to, Runnable deed) {
    try {
      if (!errors.attempt(deed)) {
        return null;
      }
    } catch (StaleException e) {
      overtaken.by(e.subject(), e.chain());
      conflicting = true;
      lookAgain();
      return null;
    }
    notices.done(notice);
    return onTo(to);
  }

  /** An address below /association to go on to. */
  protected static String onTo(String to) {
    return "/association/" + to + (to.contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  /** Somebody else was first: takes what is there now as seen, and keeps what was written. */
  protected abstract void lookAgain();

  /** Whether somebody else has changed it since the person saw it. */
  public boolean isConflicting() {
    return conflicting;
  }

  /** What the page is about. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The version the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }
}
