package org.samverka.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.samverka.bench.inside.DraftsToSubmit;
import org.samverka.e2e.WarWithScenes;
import org.samverka.testing.PortalProcess;

/**
 * What the services themselves made before anything was measured, in a portal of its own.
 *
 * @param data the data directory that they left
 * @param officer the address of the officer
 * @param casePage the page of a case that the officer assesses
 * @param drafts drafts that are ready to be submitted, and the address of who signs each
 */
record Prepared(Path data, String officer, String casePage, Map<String, String> drafts) {

  /** Enough for those who save, and for each who submits once. */
  private static final int DRAFTS = 40;

  static Prepared by(Path results) throws IOException {
    Path war =
        WarWithScenes.write(results.resolve("prepare.war"), DraftsToSubmit.class);
    try (PortalProcess portal =
        PortalProcess.named("bench-prepare")
            .war(war)
            .setting("samverka.demonstration", "true")
            .setting("samverka.demonstration.associations", "0")
            .dataDirectory(results.resolve("data"))
            .tunedAsInProduction()
            .start()) {
      Properties cases = play(portal, "cases-at-the-city");
      Map<String, String> signers = new TreeMap<>();
      while (signers.size() < DRAFTS) {
        Properties drafts = play(portal, "drafts-to-submit");
        drafts.stringPropertyNames().forEach(one -> signers.put(one, drafts.getProperty(one)));
      }
      portal.stop();
      return new Prepared(
          portal.dataDirectory(),
          cases.getProperty("officer"),
          "/assessment/case?id="
              + cases.getProperty("assessment")
              + "&check="
              + cases.getProperty("assessment.check"),
          signers);
    }
  }

  /** A copy of the data for one portal. */
  Path copy(Path to) throws IOException {
    try (var files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(data.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }

  private static Properties play(PortalProcess portal, String scene) throws IOException {
    var answer = portal.get("/scene/" + scene);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(scene + " answered " + answer.statusCode());
    }
    Properties told = new Properties();
    told.load(new StringReader(answer.body()));
    return told;
  }
}
