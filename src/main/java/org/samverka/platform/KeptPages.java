package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Changes;
import org.samverka.ui.CurrentLanguage;

/**
 * Public pages as they were answered last, for whoever has no session. What a page lets every cache
 * on the way keep, the portal keeps too: until anything is written on this node, and never longer
 * than a minute, which is what the caches are told. See docs/adr/0008.
 */
@ApplicationScoped
class KeptPages {

  private static final long LONGEST = Duration.ofMinutes(1).toNanos();

  /** At some 32 kB each. Whoever asks for ever new addresses only drives others out. */
  private static final int MOST = 64;

  private static final String CACHE = "Cache-Control";
  private static final String VARY = "Vary";

  private final Map<String, Kept> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
              return size() > MOST;
            }
          });

  @Inject private CurrentLanguage language;

  /** An answer, and until when it holds. */
  private record Kept(
      String text, String type, String cache, @Nullable String vary, long change, long since) {

    boolean holds() {
      return change == Changes.count() && System.nanoTime() - since < LONGEST;
    }

    void send(HttpServletResponse response) throws IOException {
      response.setContentType(type);
      response.setHeader(CACHE, cache);
      if (vary != null) {
        response.setHeader(VARY, vary);
      }
      response.getWriter().write(text);
    }
  }

  /** Answers with the page that is kept, else makes it and keeps it if everybody may. */
  void answer(
      String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String key = language.getTag() + " " + address;
    Kept known = kept.get(key);
    if (known != null && known.holds()) {
      known.send(response);
      return;
    }
    long change = Changes.count();
    long since = System.nanoTime();
    HeldAnswer held = new HeldAnswer(response);
    chain.doFilter(request, held);
    String text = held.text();
    if (text == null) {
      return;
    }
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      kept.put(
          key,
          new Kept(
              text,
              response.getContentType(),
              response.getHeader(CACHE),
              response.getHeader(VARY),
              change,
              since));
    }
    response.getWriter().write(text);
  }
}
