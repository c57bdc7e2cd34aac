package org.samverka.platform;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * Uploads far over the limit. What is a little too large is taken to the disk and refused beside
 * its field, with everything else kept; what could fill the disk is read and thrown away, because a
 * server that stops reading makes the browser tell of a broken connection and nothing else. The
 * page then says by its field that the file was too large.
 */
final class Oversize {

  /** How many times the limit may reach the disk. */
  private static final int TIMES = 3;

  private static final long MOST_READ = 1L << 30;
  private static final int BUFFER = 1 << 16;

  private Oversize() {}

  static boolean is(HttpServletRequest request, Settings settings) {
    String type = request.getContentType();
    return type != null
        && type.startsWith("multipart/")
        && (request.getContentLengthLong() < 0
            || request.getContentLengthLong() > TIMES * settings.number(Setting.UPLOAD_LIMIT));
  }

  static void answer(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    ServletInputStream in = request.getInputStream();
    byte[] buffer = new byte[BUFFER];
    long read = 0;
    for (int some = in.read(buffer); some >= 0 && read < MOST_READ; some = in.read(buffer)) {
      read += some;
    }
    String mark = address.indexOf('?') < 0 ? "?large=1" : "&large=1";
    response.sendRedirect(address.contains("large=1") ? address : address + mark);
  }
}
