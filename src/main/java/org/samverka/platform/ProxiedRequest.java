package org.samverka.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;

/**
 * A request as its sender made it, when it came through a proxy that the settings name. From
 * anybody else the forwarding headers are worth nothing: whoever writes them could be whoever they
 * like.
 */
final class ProxiedRequest extends HttpServletRequestWrapper {

  private final String address;
  private final boolean secure;

  private ProxiedRequest(HttpServletRequest request, String address) {
    super(request);
    this.address = address;
    this.secure = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }

  /** The request itself, or as its sender made it. */
  static HttpServletRequest of(HttpServletRequest request, Set<String> proxies) {
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !proxies.contains(request.getRemoteAddr())) {
      return request;
    }
    return new ProxiedRequest(request, sender(forwarded, proxies));
  }

  /**
   * The last address that no proxy of ours has: what stands before it the sender may have made up.
   */
  static String sender(String forwarded, Set<String> proxies) {
    String[] addresses = forwarded.split(",", -1);
    for (int i = addresses.length - 1; i > 0; i--) {
      if (!proxies.contains(addresses[i].strip())) {
        return addresses[i].strip();
      }
    }
    return addresses[0].strip();
  }

  @Override
  public String getRemoteAddr() {
    return address;
  }

  @Override
  public boolean isSecure() {
    return secure || super.isSecure();
  }

  @Override
  public String getScheme() {
    return isSecure() ? "https" : super.getScheme();
  }
}
