package org.samverka.it.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.samverka.identity.AccountService;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.identity.SignInService;
import org.samverka.identity.StaffService;

/** Makes people to test with, through the doors that people use. */
@ApplicationScoped
public class People {

  /** The password everybody here has chosen. */
  public static final String PASSWORD = "nio gröna hästar på rad";

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject private AccountService accounts;
  @Inject private StaffService staff;
  @Inject private SignInService signIn;
  @Inject private Letters letters;

  /** An address that nobody has used. */
  public String freshAddress() {
    return "person" + COUNT.incrementAndGet() + "." + System.nanoTime() + "@example.org";
  }

  /** Somebody with a confirmed account and no staff role. */
  public Actor citizen(String name) {
    String email = freshAddress();
    accounts.register(email, name, PASSWORD, "sv");
    accounts.confirm(letters.latestTo(email).token());
    return signedIn(email);
  }

  /** Somebody the city has invited, who has answered. */
  public Actor staff(String name, Role first, Role... more) {
    String email = freshAddress();
    staff.invite(administrator(), email, name, "sv", EnumSet.of(first, more));
    accounts.choosePassword(letters.latestTo(email).token(), PASSWORD);
    return signedIn(email);
  }

  /** An administrator, as the services see one. */
  public Actor administrator() {
    return new Actor(1, "Administratör", Set.of(Role.ADMINISTRATOR));
  }

  /** Signs in, which must work. */
  public Actor signedIn(String email) {
    if (signIn.signIn(email, PASSWORD, "10.0.0." + COUNT.get() % 250)
        instanceof SignInService.Answer.Proved proved) {
      return proved.actor();
    }
    throw new IllegalStateException("could not sign in");
  }
}
