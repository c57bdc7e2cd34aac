package org.samverka.lifecycle;

import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SubjectRef;

/**
 * What the mechanism must know of a feature's subject: how to load and move it, and which roles
 * somebody holds in relation to it. Implemented in the feature's own package, so that moving stays
 * package-private there.
 *
 * @param <T> the subject
 * @param <S> its stages
 * @param <X> its transitions
 */
public interface LifecycleStore<T, S extends Enum<S>, X extends Enum<X> & Transition<S>> {

  /** The transitions: the life cycle's table. */
  Class<X> transitions();

  /** The stages. */
  Class<S> stages();

  /** The name of the life cycle, which begins the names of its actions in the audit chain. */
  String kind();

  /**
   * Loads the subject.
   *
   * @throws org.samverka.identity.NotFoundException when there is none
   */
  T load(long id);

  /** The subject by kind and id. */
  default SubjectRef ref(long id) {
    return new SubjectRef(kind(), id);
  }

  /** The subject's version. */
  long version(T subject);

  /** Where the subject stands. */
  S stage(T subject);

  /** Moves the subject. Must change its version also when the stage stays. */
  void move(T subject, S to);

  /** The roles that the actor holds in relation to this subject. */
  Set<Role> rolesOf(T subject, Actor actor);

  /** Which case and association the subject belongs to. */
  Trail trail(T subject);
}
