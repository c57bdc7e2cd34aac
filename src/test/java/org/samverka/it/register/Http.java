package org.samverka.it.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the portal under test over HTTP, following no redirect; as nobody, without a cookie. */
@ApplicationScoped
public class Http {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI portal = URI.create("http://localhost:" + System.getenv("SAMVERKA_HTTP_PORT"));

  /** Fetches an address; headers by name and value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(portal.resolve(path)), headers);
  }

  /** Sends a form; headers by name and value. */
  public HttpResponse<String> post(String path, String form, String... headers) {
    return send(
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)),
        headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    request.timeout(Duration.ofMinutes(1));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
