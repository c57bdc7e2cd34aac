package org.samverka.identity;

import java.util.List;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Refusal;
import org.samverka.kernel.SubjectRef;

/**
 * Somebody asked for something that may not be, with the reasons in words. The transaction rolls
 * back, the refusal is recorded, and the page shows the reasons with the input kept.
 */
public final class RefusedException extends RuntimeException implements Refusal {

  private static final long serialVersionUID = 1L;

  private final transient Actor actor;
  private final String action;
  private final transient SubjectRef subject;
  private final transient List<MessageKey> reasons;
  private final boolean rights;

  private RefusedException(
      Actor actor, String action, SubjectRef subject, List<MessageKey> reasons, boolean rights) {
    super(action + " refused on " + subject);
    this.actor = actor;
    this.action = action;
    this.subject = subject;
    this.reasons = List.copyOf(reasons);
    this.rights = rights;
  }

  /** A rule says no. */
  public static RefusedException rule(
      Actor actor, String action, SubjectRef subject, List<MessageKey> reasons) {
    return new RefusedException(actor, action, subject, reasons, false);
  }

  /** A rule says no, for one reason. */
  public static RefusedException rule(
      Actor actor, String action, SubjectRef subject, MessageKey reason) {
    return rule(actor, action, subject, List.of(reason));
  }

  /** The actor does not hold the role that it takes. */
  public static RefusedException role(Actor actor, String action, SubjectRef subject) {
    return new RefusedException(
        actor, action, subject, List.of(MessageKey.of("identity.refused.role")), true);
  }

  /** Who asked. */
  public Actor actor() {
    return actor;
  }

  /** What was asked for. */
  public String action() {
    return action;
  }

  /** On what. */
  public SubjectRef subject() {
    return subject;
  }

  @Override
  public List<MessageKey> reasons() {
    return reasons;
  }

  @Override
  public boolean isAboutRights() {
    return rights;
  }
}
