package org.samverka.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverka.kernel.Setting;

/** docs/operations.md lists every setting, with the default that it has. */
class OperationsDocumentTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(samverka\\.[a-z.-]+)` \\| (?:`([^`]*)`)?");
  private static final Pattern VARIABLE =
      Pattern.compile("<variable name=\"(samverka\\.[a-z.-]+)\" defaultValue=\"([^\"]*)\"");

  @Test
  void the_portals_settings_are_those_of_the_document() throws IOException {
    Map<String, String> known = new TreeMap<>();
    for (Setting setting : Setting.values()) {
      known.put(setting.key(), setting.defaultValue());
    }
    assertEquals(known, rows("### Read by the portal", "### Read by the server"));
  }

  @Test
  void the_servers_variables_are_those_of_the_document() throws IOException {
    Map<String, String> known = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("liberty"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".xml")).toList()) {
        VARIABLE
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> known.put(found.group(1), found.group(2)));
      }
    }
    Map<String, String> told = rows("### Read by the server", "## Health");
    // Chosen by the environment, before there are variables.
    told.remove("samverka.database");
    known.replace("samverka.data.directory", "");
    told.replace("samverka.data.directory", "");
    for (Setting setting : Setting.values()) {
      known.remove(setting.key());
    }
    assertEquals(known, told);
  }

  private static Map<String, String> rows(String from, String to) throws IOException {
    String document = Files.readString(Path.of("docs/operations.md"));
    String part = document.substring(document.indexOf(from), document.indexOf(to));
    Map<String, String> rows = new TreeMap<>();
    ROW.matcher(part)
        .results()
        .forEach(found -> rows.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
    return rows;
  }
}
