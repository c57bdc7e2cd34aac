package org.samverka.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** Random values that nobody can guess. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 random bits as 43 characters that fit in a link. */
  public static String token() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A short name for an incident or a request, easy to read aloud; not a secret. */
  public static String shortId() {
    return String.format(java.util.Locale.ROOT, "%08x", RANDOM.nextInt());
  }
}
