package org.samverka.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What supports an answer to a commitment, as it is read.
 *
 * @param sha256 the file's fingerprint
 * @param ofPaper whether it is one of the application's papers, and only pointed at
 */
public record EvidenceView(
    long id, long documentId, String fileName, String sha256, boolean ofPaper) {

  JsonObject json() {
    return Json.createObjectBuilder().add("file", fileName).add("sha256", sha256).build();
  }
}
