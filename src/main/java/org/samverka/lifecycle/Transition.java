package org.samverka.lifecycle;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;

/**
 * A named step of a life cycle. The implementing enum is the whole life cycle on one screen;
 * several constants may join the same two stages.
 *
 * @param <S> the stages
 */
public interface Transition<S extends Enum<S>> {

  /** The constant's name; stable, it stands in the audit chain. */
  String name();

  /** The stages it may start from. */
  Set<S> from();

  /** The stage it leads to; null when it changes no stage. */
  @Nullable S to();

  /** The roles that may do it, each in relation to the subject. */
  Set<Role> who();

  /** Whether a reason is required. */
  Reason reason();
}
