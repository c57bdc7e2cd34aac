package org.samverka.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page in the tree is listed with its audience, and every listed page is in the tree. */
class RoutesTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void the_pages_are_those_of_the_table() throws IOException {
    Set<String> listed = new TreeSet<>(Routes.pages().keySet());
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> there =
          files
              .map(PAGES::relativize)
              .map(path -> path.toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".xhtml"))
              .filter(path -> !path.startsWith("WEB-INF/") && !path.startsWith("resources/"))
              .map(path -> "/" + path.substring(0, path.length() - ".xhtml".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, listed);
    }
  }
}
