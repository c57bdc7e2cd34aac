package org.samverka.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who the browser's session stands for. Pages and resources ask it, and pass the actor on to the
 * services; looked up once per request, and not at all for what is public.
 */
@RequestScoped
public class CurrentActor {

  private static final String SESSION_KEY = "samverka.signed-in";

  @Inject private HttpServletRequest request;
  @Inject private SignInService signIn;

  private @Nullable Actor actor;

  /** What the session remembers. */
  private record SignedIn(long accountId, Instant at) implements Serializable {}

  /** The one who acts; the public when nobody has signed in or the session no longer counts. */
  public Actor actor() {
    Actor known = actor;
    if (known == null) {
      known = resolve();
      actor = known;
    }
    return known;
  }

  /** Begins a signed-in session; its id changes, so that one planted before is worth nothing. */
  public void signedIn(Actor proved, Instant at) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(SESSION_KEY, new SignedIn(proved.accountId(), at));
    actor = proved;
  }

  /** Ends the session. */
  public void signOut() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    actor = Actor.PUBLIC;
  }

  private Actor resolve() {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(SESSION_KEY) instanceof SignedIn signedIn)) {
      return Actor.PUBLIC;
    }
    return signIn
        .resume(signedIn.accountId(), signedIn.at())
        .orElseGet(
            () -> {
              session.invalidate();
              return Actor.PUBLIC;
            });
  }
}
