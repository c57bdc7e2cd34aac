package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.AccountService;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Notices;

/** Asking for a link to choose a new password. */
@Named("forgotPassword")
@RequestScoped
public class ForgotView {

  @Inject private AccountService accounts;
  @Inject private Notices notices;

  private String email = "";

  /** Sends the link if there is such an account; the answer is the same if not. */
  public String send() {
    accounts.forgotPassword(email);
    notices.done(MessageKey.of("identity.forgot.done"));
    return "/identity/forgot?faces-redirect=true";
  }

  /** The address of the account. */
  public String getEmail() {
    return email;
  }

  /** Sets it. */
  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
