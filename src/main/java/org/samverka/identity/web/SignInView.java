package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.identity.SignInService;
import org.samverka.identity.SignInService.Answer;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.LocalPath;

/** Signing in and out. */
@Named("signIn")
@RequestScoped
public class SignInView {

  private static final String HOME = "/desk/home";

  @Inject private SignInService service;
  @Inject private DemonstrationAccounts demonstration;
  @Inject private CurrentActor current;
  @Inject private Errors errors;

  private String email = "";
  private String password = "";
  private @Nullable String next;
  private boolean unconfirmed;

  /** Signs in and goes to where the person was heading. */
  public void enter() {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    Answer answer = service.signIn(email, password, request.getRemoteAddr());
    if (answer instanceof Answer.Proved proved) {
      current.signedIn(proved.actor(), proved.at());
      go(faces, next == null ? request.getContextPath() + HOME : LocalPath.orHome(next));
    } else if (answer instanceof Answer.Unconfirmed) {
      unconfirmed = true;
      errors.at("email", MessageKey.of("identity.signIn.unconfirmed"));
    } else if (answer instanceof Answer.Braked) {
      errors.add(MessageKey.of("identity.signIn.braked"));
    } else {
      errors.at("password", MessageKey.of("identity.signIn.wrong"));
    }
  }

  /** Signs in as one of the people of a demonstration, in one press. */
  public void tryAs(DemonstrationAccount one) {
    email = one.email();
    password = DemonstrationAccount.PASSWORD;
    enter();
  }

  /** Who can be tried here; nobody outside a demonstration. */
  public List<DemonstrationAccount> getToTry() {
    return demonstration.shown();
  }

  /** The password of everybody who can be tried. */
  public String getPasswordToTry() {
    return DemonstrationAccount.PASSWORD;
  }

  /** Signs out and goes to the start page. */
  public void leave() {
    FacesContext faces = FacesContext.getCurrentInstance();
    current.signOut();
    go(faces, faces.getExternalContext().getRequestContextPath() + "/");
  }

  private static void go(FacesContext faces, String address) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** Who acts. */
  public Actor getActor() {
    return current.actor();
  }

  /** The address typed. */
  public String getEmail() {
    return email;
  }

  /** Sets it. */
  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  /** Sets it. */
  public void setPassword(@Nullable String password) {
    this.password = password == null ? "" : password;
  }

  /** Where the person was heading. */
  public @Nullable String getNext() {
    return next;
  }

  /** Sets it. */
  public void setNext(@Nullable String next) {
    this.next = next;
  }

  /** Whether the link to confirm should be offered again. */
  public boolean isUnconfirmed() {
    return unconfirmed;
  }
}
