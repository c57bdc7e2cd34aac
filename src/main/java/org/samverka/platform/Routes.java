package org.samverka.platform;

import static org.samverka.platform.Audience.PUBLIC;
import static org.samverka.platform.Audience.SIGNED_IN;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samverka.identity.Role;

/**
 * Every address of the portal and who may open it. What is not listed does not exist; a test
 * compares the list with the pages in the tree and walks it as every role.
 */
final class Routes {

  private static final Map<String, Audience> PAGES = new TreeMap<>();

  static {
    page("/index", PUBLIC);
    page("/patterns", PUBLIC);

    page("/identity/sign-in", PUBLIC);
    page("/identity/register", PUBLIC);
    page("/identity/registered", PUBLIC);
    page("/identity/confirm", PUBLIC);
    page("/identity/forgot", PUBLIC);
    page("/identity/choose-password", PUBLIC);
    page("/identity/account", SIGNED_IN);
    page("/identity/staff", Audience.of(Role.ADMINISTRATOR));
    page("/identity/staff-member", Audience.of(Role.ADMINISTRATOR));
    page("/identity/invite", Audience.of(Role.ADMINISTRATOR));

    page("/association/own", SIGNED_IN);
    page("/association/found", SIGNED_IN);
    page("/association/join", SIGNED_IN);
    page("/association/association", SIGNED_IN);
    page("/association/section", SIGNED_IN);
    page("/association/name", SIGNED_IN);
    page("/association/signing-rule", SIGNED_IN);
    page("/association/board", SIGNED_IN);
    page("/association/board-member", SIGNED_IN);
    page("/association/people", SIGNED_IN);
    page("/association/membership", SIGNED_IN);
    page("/association/mandate", SIGNED_IN);
    page("/association/claim", SIGNED_IN);
    page("/association/register", Audience.of(Role.REGISTRAR));
    page("/association/waiting", Audience.of(Role.REGISTRAR));

    page("/notification/messages", SIGNED_IN);
    page("/notification/message", SIGNED_IN);
    page("/notification/mailbox", PUBLIC);

    page("/desk/home", SIGNED_IN);
    page("/desk/timeline", SIGNED_IN);
    page("/desk/audit", Audience.of(Role.ADMINISTRATOR, Role.REGISTRAR));
    page("/desk/clock", Audience.of(Role.ADMINISTRATOR));
  }

  private Routes() {}

  private static void page(String path, Audience audience) {
    if (PAGES.put(path, audience) != null) {
      throw new IllegalStateException("listed twice: " + path);
    }
  }

  /** The pages and their audiences. */
  static Map<String, Audience> pages() {
    return Map.copyOf(PAGES);
  }

  /** Who may open the path; empty when there is no such page. */
  static Optional<Audience> audienceOf(String path) {
    return Optional.ofNullable(PAGES.get(pageOf(path)));
  }

  /** Whether the path is that of the page which greets whoever comes. */
  static boolean isFront(String path) {
    return pageOf(path).equals("/index");
  }

  private static String pageOf(String path) {
    String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return page.equals("/") ? "/index" : page;
  }
}
