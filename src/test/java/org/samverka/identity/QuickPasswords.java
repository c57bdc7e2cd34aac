package org.samverka.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * The same passwords with an Argon2id that costs next to nothing, for the tests of the portal: they
 * make some thousand people, of whom few are about passwords. It is put into the tests' archives
 * and is no part of the portal; what the portal itself asks for is told by {@link PasswordsTest}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class QuickPasswords extends Passwords {

  /** With the least that Argon2 takes. */
  public QuickPasswords() {
    super(Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID));
  }
}
