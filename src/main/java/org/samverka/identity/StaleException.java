package org.samverka.identity;

import org.samverka.kernel.SubjectRef;

/**
 * Somebody else changed it first: what the person saw is no longer how it is. Nothing was done; the
 * person gets the conflict page and decides anew.
 */
public final class StaleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SubjectRef subject;

  /** The subject has moved on since it was seen. */
  public StaleException(SubjectRef subject) {
    super("changed meanwhile: " + subject);
    this.subject = subject;
  }

  /** What had changed. */
  public SubjectRef subject() {
    return subject;
  }

  /**
   * Goes on only if what was seen is what is.
   *
   * @throws StaleException otherwise
   */
  public static void check(SubjectRef subject, long seenVersion, long version) {
    if (seenVersion != version) {
      throw new StaleException(subject);
    }
  }
}
