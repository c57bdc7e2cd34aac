package org.samverka.kernel;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in its one canonical form (RFC 8785), so that whoever has the same content gets the same
 * bytes and the same hash. What is signed and what is chained is written in it.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** The canonical form of {@code json} in UTF-8. */
  public static byte[] bytes(JsonObject json) {
    return text(json).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical form of {@code json}. */
  public static String text(JsonObject json) {
    return text(json.toString());
  }

  /**
   * The canonical form of a JSON text.
   *
   * @throws IllegalArgumentException when {@code json} is no JSON
   */
  public static String text(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }
}
