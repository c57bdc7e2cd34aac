package org.samverka.identity;

/**
 * Shows once more that whoever is signed in is who they say, at the moment they sign something. By
 * password today; BankID or OpenID Connect can take its place without the callers noticing.
 */
public interface IdentityProof {

  /** Whether {@code secret} proves that the one acting is the actor. Slows down guessing. */
  boolean prove(Actor actor, String secret);
}
