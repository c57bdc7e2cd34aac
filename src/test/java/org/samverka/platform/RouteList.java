package org.samverka.platform;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.samverka.identity.Role;

/** Shows the table of routes to tests that look at the portal from outside. */
public final class RouteList {

  private RouteList() {}

  /**
   * Who may open a page.
   *
   * @param roles the staff roles of which one is needed; none: whoever has signed in
   */
  public record Admitted(boolean needsSignIn, Set<Role> roles) {

    /** Whether somebody who holds this role, and no other, is let in. */
    public boolean admits(Role role) {
      return !needsSignIn || roles.isEmpty() || roles.contains(role);
    }
  }

  /** Every page, by its path. */
  public static Map<String, Admitted> pages() {
    Map<String, Admitted> pages = new TreeMap<>();
    Routes.pages()
        .forEach(
            (path, audience) ->
                pages.put(path, new Admitted(audience.needsSignIn(), audience.roles())));
    return pages;
  }
}
