package org.samverka.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Secrets;

/**
 * Keeps passwords as Argon2id with 19 MiB, two rounds and one lane, the first choice of OWASP's
 * password storage guidance. The parameters stand in each hash, so that they can be raised and old
 * hashes still be checked.
 */
@ApplicationScoped
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final Semaphore TURNS =
      new Semaphore(Math.min(4, Runtime.getRuntime().availableProcessors()), true);

  private final Argon2Function argon;

  /** Compared with when there is no account, so that the answer takes as long. */
  private final String nobody;

  Passwords() {
    this(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID));
  }

  /** With parameters of another cost. */
  Passwords(Argon2Function argon) {
    this.argon = argon;
    this.nobody = hash(Secrets.token(), argon);
  }

  /**
   * Checks that a new password is long enough and not what anybody would try first. Length is what
   * counts; no rules about digits and signs (NIST SP 800-63B).
   *
   * @return the password
   * @throws InvalidValueException with the reason
   */
  String check(String password, String email, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new InvalidValueException(MessageKey.of("identity.password.short", SHORTEST));
    }
    if (length > LONGEST) {
      throw new InvalidValueException(MessageKey.of("identity.password.long", LONGEST));
    }
    String folded = password.toLowerCase(Locale.ROOT);
    boolean guessable =
        folded.chars().distinct().count() < 4
            || List.of(email, name, "samverka", "lösenord", "password", "förening").stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= 5 && remainder(folded, word) < 5);
    if (guessable) {
      throw new InvalidValueException(MessageKey.of("identity.password.guessable"));
    }
    return password;
  }

  private static int remainder(String password, String word) {
    return password.replace(word, "").length();
  }

  String hash(String password) {
    return hash(password, argon);
  }

  private static String hash(String password, Argon2Function argon) {
    return inTurn(() -> Password.hash(password).addRandomSalt(16).with(argon).getResult());
  }

  boolean matches(String password, String hash) {
    return inTurn(
        () -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
  }

  /** Each comparison takes some 40 MiB and a processor: a crowd at the door must wait in line. */
  private static <T> T inTurn(Supplier<T> work) {
    TURNS.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      TURNS.release();
    }
  }

  /** Spends the time that a real comparison takes. */
  void pretend(String password) {
    boolean ignored = matches(password, nobody);
    if (ignored) {
      throw new IllegalStateException("a random password was guessed");
    }
  }

  boolean isOutdated(String hash) {
    return !Argon2Function.getInstanceFromHash(hash).equals(argon);
  }
}
