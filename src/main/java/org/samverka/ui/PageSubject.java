package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.SubjectRef;

/**
 * Which case a page is about. Remembered while somebody reads it: if it has moved on so far that
 * the page no longer takes what they send, they are told what was done in it meanwhile.
 */
@RequestScoped
public class PageSubject {

  private @Nullable SubjectRef subject;

  /** The page is about this case, or what belongs to it. */
  public void isCase(long caseId) {
    subject = caseId == 0 ? null : new SubjectRef("case", caseId);
  }

  /** The case; null for a page about something else. */
  public @Nullable SubjectRef get() {
    return subject;
  }
}
