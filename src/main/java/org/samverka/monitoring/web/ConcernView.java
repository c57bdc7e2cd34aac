package org.samverka.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.monitoring.ConcernService;
import org.samverka.ui.Errors;

/** Telling the city of a concern about a partner, without an account. */
@Named("concern")
@RequestScoped
public class ConcernView {

  @Inject private ConcernService concerns;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;

  private String about = "";
  private String what = "";
  private String contact = "";

  /** Sends it. */
  public @Nullable String send() {
    return errors.attempt(() -> concerns.tell(about, what, contact, request.getRemoteAddr()))
        ? "/monitoring/concern-sent?faces-redirect=true"
        : null;
  }

  /** Which association or activity. */
  public String getAbout() {
    return about;
  }

  /** Sets it. */
  public void setAbout(@Nullable String about) {
    this.about = about == null ? "" : about;
  }

  /** What has been seen. */
  public String getWhat() {
    return what;
  }

  /** Sets it. */
  public void setWhat(@Nullable String what) {
    this.what = what == null ? "" : what;
  }

  /** How to reach whoever tells it; blank to stay unknown. */
  public String getContact() {
    return contact;
  }

  /** Sets it. */
  public void setContact(@Nullable String contact) {
    this.contact = contact == null ? "" : contact;
  }
}
