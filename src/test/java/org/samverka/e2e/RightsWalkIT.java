package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.Role;
import org.samverka.platform.RouteList;
import org.samverka.testing.PortalProcess;

/**
 * Walks every page, every servlet and every resource as every role and as nobody. What a page
 * answers follows from the table of routes; a servlet or a resource that is not listed here fails
 * the test, so that nobody adds a door without saying who may pass.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsWalkIT {

  /** A number that nothing has. */
  private static final String NOTHING = "999999999";

  /** Parameters of an address that name what a page is about. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "<f:viewParam[^>]*name=\"(id|case|association|programme|partnership|report|deviation"
              + "|meeting|decision|version|mandate|membership)\"");

  /** Pages that look something up and say themselves that they did not find it. */
  private static final Set<String> SEARCHES =
      Set.of("/desk/audit", "/register/approved", "/register/totals", "/register/partners");

  /** What no request of anybody's may lead to. */
  private static final Set<Integer> NEVER = Set.of(500, 503);

  /** What somebody gets at an address for something that does not exist or is not theirs. */
  private record Door(String query, int nobody, int signedIn) {}

  /** Every servlet that a feature or the platform serves. */
  private static final Map<String, Door> SERVLETS = doors();

  private static Map<String, Door> doors() {
    Map<String, Door> doors = new TreeMap<>();
    doors.put("/error", new Door("", 404, 404));
    doors.put("/language", new Door("", 303, 303));
    doors.put("/desk/audit/chain", new Door("?kind=CASE&id=" + NOTHING, 403, 403));
    doors.put("/document/*", new Door("/" + NOTHING, 404, 404));
    doors.put("/register/approved.xlsx", new Door("", 302, 403));
    doors.put("/register/approved.csv", new Door("", 302, 403));
    return doors;
  }

  /** Every resource of the interface for other programs, with what an outsider gets. */
  private static final Map<String, Integer> RESOURCES = Map.of("v1/partners", 200);

  @RegisterExtension static final Shared SHARED = new Shared();

  private final Map<Role, Caller> people = new EnumMap<>(Role.class);
  private Caller nobody;

  /** Gives the portal that the browser's tests use too. */
  static final class Shared implements BeforeAllCallback {
    private PortalProcess portal;

    @Override
    public void beforeAll(ExtensionContext context) {
      portal = DemonstrationPortal.of(context);
    }
  }

  @BeforeAll
  void everybodySignsIn() {
    nobody = Caller.nobody(SHARED.portal.address());
    for (DemonstrationAccount account : DemonstrationAccount.values()) {
      people.put(account.role(), Caller.signedInAs(SHARED.portal.address(), account.role()));
    }
  }

  @Test
  void everyPageOpensForWhomItIsForAndForNobodyElse() {
    Set<String> faults = new TreeSet<>();
    RouteList.pages()
        .forEach(
            (path, admitted) -> {
              HttpResponse<String> outside = nobody.get(path);
              boolean closed = isClosed(outside.statusCode());
              if (admitted.needsSignIn() ? !leadsToSignIn(outside) : closed) {
                faults.add(path + " answers nobody " + outside.statusCode());
              }
              people.forEach(
                  (role, person) -> {
                    int status = person.get(path).statusCode();
                    boolean right =
                        admitted.admits(role)
                            ? !isClosed(status) || (status == 403 && isForSome(admitted))
                            : status == 403;
                    if (!right) {
                      faults.add(path + " answers " + role + " " + status);
                    }
                  });
            });
    assertEquals(Set.of(), faults);
  }

  @Test
  void nobodyPostsToAPageThatIsNotForThem() {
    Set<String> faults = new TreeSet<>();
    RouteList.pages()
        .forEach(
            (path, admitted) -> {
              if (admitted.needsSignIn() && !leadsToSignIn(nobody.post(path, Map.of("a", "b")))) {
                faults.add(path + " takes a post from nobody");
              }
              people.forEach(
                  (role, person) -> {
                    if (!admitted.admits(role)
                        && person.post(path, Map.of("a", "b")).statusCode() != 403) {
                      faults.add(path + " takes a post from " + role);
                    }
                  });
            });
    assertEquals(Set.of(), faults);
  }

  @Test
  void whatDoesNotExistOrIsSomebodyElsesIsNotFound() {
    Set<String> faults = new TreeSet<>();
    RouteList.pages()
        .forEach(
            (path, admitted) -> {
              Set<String> subjects = subjects(path);
              if (subjects.isEmpty() || SEARCHES.contains(path)) {
                return;
              }
              for (String number : new String[] {NOTHING, "-1", "x'%22%3E"}) {
                String address =
                    path
                        + subjects.stream()
                            .map(name -> name + "=" + number)
                            .collect(Collectors.joining("&", "?", ""));
                people.forEach(
                    (role, person) -> {
                      int expected = admitted.admits(role) ? 404 : 403;
                      int status = person.get(address).statusCode();
                      if (status != expected && !(status == 403 && isForSome(admitted))) {
                        faults.add(address + " answers " + role + " " + status);
                      }
                    });
              }
            });
    assertEquals(Set.of(), faults);
  }

  @Test
  void everyServletIsListedAndGuardsItself() {
    Set<String> there = new TreeSet<>();
    for (JavaClass type : portal()) {
      if (type.isAnnotatedWith(WebServlet.class)) {
        WebServlet servlet = type.getAnnotationOfType(WebServlet.class);
        there.addAll(Arrays.asList(servlet.urlPatterns()));
        there.addAll(Arrays.asList(servlet.value()));
      }
    }
    assertEquals(SERVLETS.keySet(), there);

    Set<String> faults = new TreeSet<>();
    SERVLETS.forEach(
        (path, door) -> {
          String address = path.replace("/*", "") + door.query();
          if (nobody.get(address).statusCode() != door.nobody()) {
            faults.add(address + " answers nobody " + nobody.get(address).statusCode());
          }
          int status = people.get(Role.REPRESENTATIVE).get(address).statusCode();
          if (status != door.signedIn()) {
            faults.add(address + " answers a representative " + status);
          }
        });
    assertEquals(Set.of(), faults);
  }

  @Test
  void everyResourceIsListedAndAnswersAsItShould() {
    Set<String> there = new TreeSet<>();
    for (JavaClass type : portal()) {
      if (type.isAnnotatedWith(Path.class)) {
        there.add(valueOf(type.getAnnotationOfType(Path.class).value()));
      }
    }
    assertEquals(new TreeSet<>(RESOURCES.keySet()), there);
    Set<String> faults = new TreeSet<>();
    RESOURCES.forEach(
        (path, status) -> {
          if (nobody.get("/api/" + path).statusCode() != status) {
            faults.add(path + " answers nobody " + nobody.get("/api/" + path).statusCode());
          }
        });
    assertEquals(Set.of(), faults);
  }

  @Test
  void whatIsNotListedDoesNotExist() {
    for (String path :
        new String[] {
          "/WEB-INF/web.xml",
          "/WEB-INF/templates/page.xhtml",
          "/META-INF/MANIFEST.MF",
          "/resources/samverka/frame.xhtml",
          "/desk/home.xhtml/..;/index",
          "/desk/nothing",
          "/desk",
          "/.data/derby",
        }) {
      int status = people.get(Role.ADMINISTRATOR).get(path).statusCode();
      assertFalse(status == 200 || NEVER.contains(status), path + " answers " + status);
    }
  }

  private static boolean leadsToSignIn(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer
            .headers()
            .firstValue("Location")
            .filter(place -> place.contains("/identity/sign-in?next="))
            .isPresent();
  }

  /** Whoever has signed in may come, and the service tells who of them has business there. */
  private static boolean isForSome(RouteList.Admitted admitted) {
    return admitted.needsSignIn() && admitted.roles().isEmpty();
  }

  private static boolean isClosed(int status) {
    return status == 401 || status == 403 || status >= 500;
  }

  private static Set<String> subjects(String path) {
    try {
      return SUBJECT
          .matcher(Files.readString(java.nio.file.Path.of("src/main/webapp" + path + ".xhtml")))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaClasses portal() {
    return new ClassFileImporter().importPath("target/classes");
  }

  private static String valueOf(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
