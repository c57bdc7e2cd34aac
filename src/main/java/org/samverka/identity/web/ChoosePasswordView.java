package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.AccountService;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Choosing a password by a link that was sent. */
@Named("choosePassword")
@RequestScoped
public class ChoosePasswordView {

  @Inject private AccountService accounts;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private String token = "";
  private String password = "";

  /** Chooses. */
  public @Nullable String choose() {
    boolean[] worked = {false};
    if (!errors.attempt("password", () -> worked[0] = accounts.choosePassword(token, password))) {
      return null;
    }
    if (!worked[0]) {
      errors.add(MessageKey.of("identity.link.dead"));
      return null;
    }
    notices.done(MessageKey.of("identity.choose.done"));
    return "/identity/sign-in?faces-redirect=true";
  }

  /** The secret of the link. */
  public String getToken() {
    return token;
  }

  /** Sets it. */
  public void setToken(@Nullable String token) {
    this.token = token == null ? "" : token;
  }

  /** The password they choose; never shown again. */
  public String getPassword() {
    return "";
  }

  /** Sets it. */
  public void setPassword(@Nullable String password) {
    this.password = password == null ? "" : password;
  }
}
