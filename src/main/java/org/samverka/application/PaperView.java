package org.samverka.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.samverka.programme.PaperKind;

/**
 * A paper as it is read: a file, or why it comes later.
 *
 * @param documentId the file; 0 when it comes later
 * @param fileName empty when it comes later
 * @param sha256 the file's fingerprint; empty when it comes later
 * @param laterBecause empty when there is a file
 */
public record PaperView(
    long id, PaperKind kind, long documentId, String fileName, String sha256, String laterBecause) {

  static PaperView of(ApplicationPaper paper) {
    return new PaperView(
        paper.id(),
        paper.kind(),
        paper.documentId().orElse(0L),
        paper.fileName().orElse(""),
        paper.sha256().orElse(""),
        paper.laterBecause().orElse(""));
  }

  /** Whether there is no file yet. */
  public boolean comesLater() {
    return documentId == 0;
  }

  JsonObject json() {
    return comesLater()
        ? Json.createObjectBuilder()
            .add("kind", kind.name())
            .add("laterBecause", laterBecause)
            .build()
        : Json.createObjectBuilder()
            .add("kind", kind.name())
            .add("file", fileName)
            .add("sha256", sha256)
            .build();
  }
}
