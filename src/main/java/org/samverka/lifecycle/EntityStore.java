package org.samverka.lifecycle;

/**
 * What the stores of all features are alike in. What is left to a feature is how its subject is
 * loaded and moved, who is who to it, and where its deeds are told.
 *
 * @param <T> the subject
 * @param <S> its stages
 * @param <X> its transitions
 */
public abstract class EntityStore<
        T extends Staged<S>, S extends Enum<S>, X extends Enum<X> & Transition<S>>
    implements LifecycleStore<T, S, X> {

  private final String kind;
  private final Class<S> stages;
  private final Class<X> transitions;

  /** Names the life cycle and its table. */
  protected EntityStore(String kind, Class<S> stages, Class<X> transitions) {
    this.kind = kind;
    this.stages = stages;
    this.transitions = transitions;
  }

  @Override
  public Class<X> transitions() {
    return transitions;
  }

  @Override
  public Class<S> stages() {
    return stages;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public long version(T subject) {
    return subject.version();
  }

  @Override
  public S stage(T subject) {
    return subject.stage();
  }
}
