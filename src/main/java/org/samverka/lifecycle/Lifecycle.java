package org.samverka.lifecycle;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Attempts;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.PageReading;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * The only way anything changes state. Loads, compares with what the person saw, checks the role
 * and the relation, asks the guards, moves, carries out the effects, records and announces: one
 * transaction.
 */
@Service
public class Lifecycle {

  private static final int LONGEST_REASON = 4000;

  @Inject private AuditLog audit;
  @Inject private Attempts attempts;
  @Inject private SamverkaClock clock;
  @Inject private Event<Moved> moved;
  @Inject @Any private Instance<Guard<?, ?>> guards;
  @Inject @Any private Instance<Effect<?, ?>> effects;

  /**
   * Takes a subject through a transition.
   *
   * @param seenVersion the version that the person saw when they decided
   * @param input what the transition takes, if anything
   * @param reason the reason in words; required where the table says so
   * @return the subject as it is now
   * @throws NotFoundException when there is no such subject, or the actor has no relation to it
   * @throws StaleException when it has changed since it was seen
   * @throws RefusedException when the role, the stage, the reason or a guard says no
   */
  public <T, S extends Enum<S>, X extends Enum<X> & Transition<S>> T apply(
      LifecycleStore<T, S, X> store,
      long id,
      long seenVersion,
      X transition,
      Actor actor,
      @Nullable Object input,
      @Nullable String reason) {
    // Who may take the step is asked of the database, whatever a page has read before.
    PageReading.end();
    T subject = store.load(id);
    SubjectRef ref = store.ref(id);
    S from = store.stage(subject);
    S target = transition.to();
    S to = target == null ? from : target;
    Set<Role> held = store.rolesOf(subject, actor);
    Role acting = held.stream().filter(transition.who()::contains).findFirst().orElse(null);
    String action = store.kind() + "." + transition.name();
    String why = reason == null || reason.isBlank() ? null : safe(reason);
    Deed deed =
        new Deed(
            actor,
            acting,
            action,
            ref,
            store.trail(subject),
            from.name(),
            to.name(),
            why,
            Map.of());
    attempts.begin(deed);
    if (acting == null) {
      throw RefusedException.role(actor, action, ref);
    }
    StaleException.check(ref, deed.trail().chain(), seenVersion, store.version(subject));
    if (!transition.from().contains(from)) {
      throw RefusedException.rule(actor, action, ref, MessageKey.of("lifecycle.refused.stage"));
    }
    if (transition.reason() == Reason.NEEDED && why == null) {
      throw RefusedException.rule(actor, action, ref, MessageKey.of("lifecycle.refused.reason"));
    }
    Attempt<T, X> attempt =
        new Attempt<>(subject, transition, actor, acting, input, why, clock.now());
    List<MessageKey> against = judge(attempt);
    if (!against.isEmpty()) {
      throw RefusedException.rule(actor, action, ref, against);
    }
    store.move(subject, to);
    audit.record(deed);
    carryOut(attempt);
    moved.fire(
        new Moved(ref, store.trail(subject), transition.name(), from.name(), to.name(), actor));
    return subject;
  }

  /**
   * The transitions whose stage and role fit; whether a guard would refuse shows when it is tried.
   */
  public <T, S extends Enum<S>, X extends Enum<X> & Transition<S>> Set<X> available(
      LifecycleStore<T, S, X> store, T subject, Actor actor) {
    Set<Role> held = store.rolesOf(subject, actor);
    S stage = store.stage(subject);
    EnumSet<X> fitting = EnumSet.noneOf(store.transitions());
    for (X transition : EnumSet.allOf(store.transitions())) {
      if (transition.from().contains(stage) && transition.who().stream().anyMatch(held::contains)) {
        fitting.add(transition);
      }
    }
    return fitting;
  }

  private static String safe(String reason) {
    return SafeText.multiLine(reason, LONGEST_REASON);
  }

  /** Type-safe because a guard names constants of the one enum that belongs to its subject. */
  @SuppressWarnings("unchecked")
  private <T, X extends Enum<X>> List<MessageKey> judge(Attempt<T, X> attempt) {
    List<MessageKey> against = new ArrayList<>();
    for (Guard<?, ?> guard : guards) {
      if (guard.guards().contains(attempt.transition())
          && ((Guard<T, X>) guard).judge(attempt) instanceof Verdict.Refused refused) {
        against.addAll(refused.reasons());
      }
    }
    return against;
  }

  /** Type-safe for the same reason as the guards. */
  @SuppressWarnings("unchecked")
  private <T, X extends Enum<X>> void carryOut(Attempt<T, X> attempt) {
    for (Effect<?, ?> effect : effects) {
      if (effect.follows().contains(attempt.transition())) {
        ((Effect<T, X>) effect).carryOut(attempt);
      }
    }
  }
}
