package org.samverka.desk;

import java.util.Map;
import java.util.Optional;
import org.samverka.kernel.SubjectRef;

/** Where in the portal the subjects of deeds can be seen. */
final class SubjectPaths {

  private static final Map<String, String> PAGES = Map.of("programme", "/programme/view?id=");

  private SubjectPaths() {}

  /** The page of a subject, without the context path; empty when it has none of its own. */
  static Optional<String> of(SubjectRef subject) {
    return Optional.ofNullable(PAGES.get(subject.kind())).map(page -> page + subject.id());
  }
}
