package org.samverka.identity;

import org.samverka.kernel.SubjectRef;

/**
 * Somebody else changed it first: what the person saw is no longer how it is. Nothing was done; the
 * person gets the conflict page, which tells from the chain what the other did, and decides anew.
 */
public final class StaleException extends RuntimeException {

  /** The chain of what concerns neither a case nor an association. */
  public static final String SYSTEM = "system";

  private static final long serialVersionUID = 1L;

  private final transient SubjectRef subject;
  private final String chain;

  /**
   * The subject has moved on since it was seen.
   *
   * @param chain the name of the audit chain that tells what is done to it
   */
  public StaleException(SubjectRef subject, String chain) {
    super("changed meanwhile: " + subject);
    this.subject = subject;
    this.chain = chain;
  }

  /** What had changed. */
  public SubjectRef subject() {
    return subject;
  }

  /** The name of the audit chain that tells who changed it, and how. */
  public String chain() {
    return chain;
  }

  /**
   * Goes on only if what was seen is what is.
   *
   * @param chain the name of the audit chain that tells what is done to the subject
   * @throws StaleException otherwise
   */
  public static void check(SubjectRef subject, String chain, long seenVersion, long version) {
    if (seenVersion != version) {
      throw new StaleException(subject, chain);
    }
  }
}
