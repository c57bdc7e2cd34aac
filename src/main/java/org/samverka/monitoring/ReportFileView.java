package org.samverka.monitoring;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * A paper of a report, as it is read.
 *
 * @param sha256 the file's fingerprint, which is signed with the report
 */
public record ReportFileView(
    long id, ReportFileKind kind, long documentId, String fileName, String sha256) {

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("kind", kind.name())
        .add("file", fileName)
        .add("sha256", sha256)
        .build();
  }
}
