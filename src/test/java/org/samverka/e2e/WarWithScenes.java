package org.samverka.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ClassAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.samverka.identity.QuickPasswords;

/**
 * The war as the build made it, and beside it what makes data to test with: the in-container tests'
 * fixtures, and the scenes that play them. The tests themselves stay outside. Only the cost of
 * Argon2 is another (see {@link QuickPasswords}): a scene makes up to a dozen people.
 */
public final class WarWithScenes {

  private WarWithScenes() {}

  /**
   * Writes it.
   *
   * @param more classes to put beside them
   */
  public static Path write(Path to, Class<?>... more) {
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "samverka.war")
            .importFrom(
                Path.of(System.getProperty("samverka.test.war", "target/samverka.war")).toFile())
            .as(WebArchive.class);
    Path classes = testClasses();
    try (Stream<Path> files = Files.walk(classes.resolve("org/samverka/it"))) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> isFixture(classes.relativize(file).toString().replace('\\', '/')))
          .forEach(
              file ->
                  war.add(
                      new FileAsset(file.toFile()),
                      "/WEB-INF/classes/"
                          + classes.relativize(file).toString().replace('\\', '/')));
      Files.createDirectories(to.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    add(war, QuickPasswords.class);
    for (Class<?> one : more) {
      add(war, one);
    }
    war.as(ZipExporter.class).exportTo(to.toFile(), true);
    return to;
  }

  private static void add(WebArchive war, Class<?> one) {
    war.add(new ClassAsset(one), "/WEB-INF/classes/" + one.getName().replace('.', '/') + ".class");
  }

  private static boolean isFixture(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".class")
        && !name.replaceFirst("\\$.*", ".class").endsWith("IT.class")
        && !path.contains("/it/arquillian/")
        && !path.matches("org/samverka/it/[^/]+");
  }

  private static Path testClasses() {
    try {
      return Path.of(
          WarWithScenes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
