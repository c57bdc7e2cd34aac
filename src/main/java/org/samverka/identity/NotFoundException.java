package org.samverka.identity;

import org.samverka.kernel.SubjectRef;

/**
 * What was asked for is not there, or must look as if it were not: an outsider is not told that
 * somebody's draft exists. Becomes the 404 page.
 */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Nothing there under this reference. */
  public NotFoundException(SubjectRef subject) {
    super("not found: " + subject);
  }

  /** Nothing there under this name. */
  public NotFoundException(String what) {
    super("not found: " + what);
  }
}
