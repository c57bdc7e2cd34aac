package org.samverka.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.Feedback;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Where anybody writes about the website. */
@Named("feedbackPage")
@RequestScoped
public class FeedbackPage {

  @Inject private Feedback feedback;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private String words = "";
  private String page = "";
  private String email = "";

  /** Sends it. */
  public @Nullable String send() {
    if (!errors.attempt(
        () -> feedback.send(current.actor(), words, page, email, request.getRemoteAddr()))) {
      return null;
    }
    notices.done(MessageKey.of("notification.feedback.sent"));
    return "/notification/feedback?faces-redirect=true";
  }

  /** What happened. */
  public String getWords() {
    return words;
  }

  /** Sets it. */
  public void setWords(@Nullable String words) {
    this.words = words == null ? "" : words;
  }

  /** Which page it is about. */
  public String getPage() {
    return page;
  }

  /** Sets it. */
  public void setPage(@Nullable String page) {
    this.page = page == null ? "" : page;
  }

  /** Where to answer. */
  public String getEmail() {
    return email;
  }

  /** Sets it. */
  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
