package org.samverka.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SubjectRef;

/**
 * What somebody did or attempted, before it has its place in a chain.
 *
 * @param role the role acted in; null when it takes none
 * @param action what, as a stable name ("case.SUBMIT")
 * @param trail which case and association it belongs to; decides the chain
 * @param from the stage before, if it moved a life cycle
 * @param to the stage after
 * @param reason the reason the person gave
 * @param details what else must be known later, in stable names
 */
public record Deed(
    Actor actor,
    @Nullable Role role,
    String action,
    SubjectRef subject,
    Trail trail,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reason,
    Map<String, String> details) {

  /** Keeps its own copy of the details, in order of their names. */
  public Deed {
    details = Map.copyOf(details);
  }

  /** A deed that moves no life cycle and needs no reason. */
  public static Deed of(Actor actor, String action, SubjectRef subject, Trail trail) {
    return new Deed(actor, null, action, subject, trail, null, null, null, Map.of());
  }

  /** The same with one more detail. */
  public Deed with(String name, String value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, value);
    return new Deed(actor, role, action, subject, trail, from, to, reason, more);
  }

  /** The same with a reason. */
  public Deed because(String why) {
    return new Deed(actor, role, action, subject, trail, from, to, why, details);
  }

  /** The same, done in a role. */
  public Deed as(Role actingRole) {
    return new Deed(actor, actingRole, action, subject, trail, from, to, reason, details);
  }
}
