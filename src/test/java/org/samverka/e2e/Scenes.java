package org.samverka.e2e;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Asks the portal under test to play a scene. */
final class Scenes {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Scenes() {}

  static Map<String, String> play(URI portal, String name) {
    try {
      HttpResponse<String> answer =
          HTTP.send(
              HttpRequest.newBuilder(URI.create(portal + "/scene/" + name)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(name + " answered " + answer.statusCode());
      }
      Properties told = new Properties();
      told.load(new StringReader(answer.body()));
      Map<String, String> outcome = new TreeMap<>();
      told.stringPropertyNames().forEach(key -> outcome.put(key, told.getProperty(key)));
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
