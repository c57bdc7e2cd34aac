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
    page("/about", PUBLIC);
    page("/accessibility", PUBLIC);
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

    page("/notification/messages", SIGNED_IN);
    page("/notification/message", SIGNED_IN);
    page("/notification/mailbox", PUBLIC);
    page("/notification/feedback", PUBLIC);

    page("/commitment/list", Audience.of(Role.ADMINISTRATOR));
    page("/commitment/version", Audience.of(Role.ADMINISTRATOR));
    page("/commitment/edit", Audience.of(Role.ADMINISTRATOR));
    page("/commitment/text", PUBLIC);

    page("/programme/open", PUBLIC);
    page("/programme/view", PUBLIC);
    page("/programme/list", Audience.of(Role.ADMINISTRATOR));
    page("/programme/new", Audience.of(Role.ADMINISTRATOR));
    page("/programme/edit", Audience.of(Role.ADMINISTRATOR));
    page("/programme/manage", Audience.of(Role.ADMINISTRATOR));
    page("/programme/choices", Audience.of(Role.ADMINISTRATOR));
    page("/programme/choice", Audience.of(Role.ADMINISTRATOR));

    page("/desk/home", SIGNED_IN);
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
