package org.samverka.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.AccountService;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Confirming an address by the link that was sent to it. */
@Named("confirmAccount")
@RequestScoped
public class ConfirmView {

  @Inject private AccountService accounts;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  private String token = "";
  private String email = "";

  /**
   * Reads the secret at once: whether the page has its form depends on it, also when it is sent.
   */
  @PostConstruct
  void begin() {
    setToken(request.getParameter("token"));
  }

  /** Confirms. By a press and not by opening, since mail scanners open links too. */
  public @Nullable String confirm() {
    if (!accounts.confirm(token)) {
      errors.add(MessageKey.of("identity.link.dead"));
      return null;
    }
    notices.done(MessageKey.of("identity.confirm.done"));
    return "/identity/sign-in?faces-redirect=true";
  }

  /** Sends a new link, if there is an account that needs one. */
  public String sendAgain() {
    accounts.sendConfirmationAgain(email);
    return "/identity/registered?faces-redirect=true";
  }

  /** The secret of the link. */
  public String getToken() {
    return token;
  }

  /** Sets it. */
  public void setToken(@Nullable String token) {
    this.token = token == null ? "" : token;
  }

  /** The address to send to. */
  public String getEmail() {
    return email;
  }

  /** Sets it. */
  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
