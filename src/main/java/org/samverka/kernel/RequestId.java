package org.samverka.kernel;

/** The short name of the request that is being served, the same in the audit chain and the log. */
public final class RequestId {

  private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "-");

  private RequestId() {}

  /** The request's name; "-" outside a request. */
  public static String current() {
    return CURRENT.get();
  }

  /** Gives the thread's request a new name. */
  public static void begin() {
    CURRENT.set(Secrets.shortId());
  }

  /** The thread serves no request any more. */
  public static void end() {
    CURRENT.remove();
  }
}
