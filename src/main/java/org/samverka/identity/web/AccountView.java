package org.samverka.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Account;
import org.samverka.identity.AccountService;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Somebody looks after their own account. */
@Named("ownAccount")
@RequestScoped
public class AccountView {

  @Inject private AccountService accounts;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private String name = "";
  private String language = "sv";
  private String email = "";
  private String present = "";
  private String wanted = "";

  @PostConstruct
  void load() {
    Account account = accounts.own(current.actor());
    name = account.name();
    language = account.language();
    email = account.email();
  }

  /** Changes the name and the language of messages. */
  public @Nullable String save() {
    if (!errors.attempt(() -> accounts.change(current.actor(), name, language))) {
      return null;
    }
    notices.done(MessageKey.of("identity.account.saved"));
    return "/identity/account?faces-redirect=true";
  }

  /** Changes the password, which ends every session. */
  public @Nullable String changePassword() {
    if (!errors.attempt(() -> accounts.changePassword(current.actor(), present, wanted))) {
      return null;
    }
    notices.done(MessageKey.of("identity.choose.done"));
    return "/identity/sign-in?faces-redirect=true";
  }

  /** The address one signs in with. */
  public String getEmail() {
    return email;
  }

  /** What the person is called. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** The language of messages. */
  public String getLanguage() {
    return language;
  }

  /** Sets it. */
  public void setLanguage(@Nullable String language) {
    this.language = language == null ? "" : language;
  }

  /** The present password; never shown again. */
  public String getPresent() {
    return "";
  }

  /** Sets it. */
  public void setPresent(@Nullable String present) {
    this.present = present == null ? "" : present;
  }

  /** The new password; never shown again. */
  public String getWanted() {
    return "";
  }

  /** Sets it. */
  public void setWanted(@Nullable String wanted) {
    this.wanted = wanted == null ? "" : wanted;
  }
}
