package org.samverka.platform;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose text is held back until it is whole, if by then its headers say that every cache
 * may keep it; any other goes through untouched, since what the framework does once an answer is on
 * its way depends on that.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

  private @Nullable StringWriter text;
  private @Nullable PrintWriter writer;

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  /** The whole text; null when it went through, or was given up for an error. */
  @Nullable String text() {
    if (text == null || isCommitted()) {
      return null;
    }
    if (writer != null) {
      writer.flush();
    }
    return text.toString();
  }

  /** Whether the headers let every cache keep it. */
  private boolean isForEverybody() {
    String cache = getHeader("Cache-Control");
    return cache != null && cache.contains("s-maxage");
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    PrintWriter known = writer;
    if (known == null) {
      if (!isForEverybody()) {
        return super.getWriter();
      }
      StringWriter held = new StringWriter();
      known = new PrintWriter(held);
      text = held;
      writer = known;
    }
    return known;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (text == null) {
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    text = null;
    writer = null;
    super.resetBuffer();
  }

  @Override
  public void reset() {
    text = null;
    writer = null;
    super.reset();
  }
}
