package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.AccountService;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;

/** Registering an account. */
@Named("registerAccount")
@RequestScoped
public class RegisterView {

  @Inject private AccountService accounts;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;

  private String name = "";
  private String email = "";
  private String password = "";

  /** Registers, and tells that a message is on its way, whether or not there was an account. */
  public @Nullable String register() {
    return errors.attempt(() -> accounts.register(email, name, password, language.getTag()))
        ? "/identity/registered?faces-redirect=true"
        : null;
  }

  /** What the person is called. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** Their address. */
  public String getEmail() {
    return email;
  }

  /** Sets it. */
  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
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
