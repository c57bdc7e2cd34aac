package org.samverka.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/**
 * Somebody wants a transition: what guards judge and effects carry out.
 *
 * @param input what the person filled in for this step; null when it takes nothing
 * @param role the role that lets the actor do it
 */
public record Attempt<T, X>(
    T subject,
    X transition,
    Actor actor,
    Role role,
    @Nullable Object input,
    @Nullable String reason,
    Instant at) {

  /**
   * The input as what the transition takes.
   *
   * @throws IllegalArgumentException when the caller passed something else
   */
  public <I> I input(Class<I> type) {
    if (!type.isInstance(input)) {
      throw new IllegalArgumentException(transition + " takes a " + type.getSimpleName());
    }
    return type.cast(input);
  }

  /** The reason, for a transition that requires one. */
  public String requiredReason() {
    if (reason == null) {
      throw new IllegalStateException(transition + " has no reason");
    }
    return reason;
  }
}
