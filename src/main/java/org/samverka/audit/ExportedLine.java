package org.samverka.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Sha256;

/**
 * A line of an exported chain, taken apart without a JSON library, so that the command that
 * verifies needs nothing that only the server has. That is safe because a line is read only if it
 * is in the canonical form: one object, nothing between its members, no name twice.
 *
 * @param members the values as they stand in the line, by their names, in their order
 */
record ExportedLine(Map<String, String> members) {

  /**
   * Takes a line apart.
   *
   * @throws IllegalArgumentException when it is no entry in canonical form
   */
  static ExportedLine parse(String line) {
    if (!line.startsWith("{\"") || !CanonicalJson.text(line).equals(line)) {
      throw new IllegalArgumentException("it is not in canonical form");
    }
    Map<String, String> members = new LinkedHashMap<>();
    int at = 1;
    while (at < line.length() && line.charAt(at) == '"') {
      int name = endOfText(line, at);
      int end = endOfValue(line, name + 1);
      members.put(line.substring(at + 1, name - 1), line.substring(name + 1, end));
      at = end + 1;
    }
    return new ExportedLine(members);
  }

  String chain() {
    return text("chain");
  }

  String previousHash() {
    return text("previousHash");
  }

  String hash() {
    return text("hash");
  }

  long sequence() {
    try {
      return Long.parseLong(value("sequence"));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("its sequence is no whole number", e);
    }
  }

  /** The hash of all it says but the hash: of the canonical form without that member. */
  String hashOfContent() {
    String content =
        members.entrySet().stream()
            .filter(member -> !member.getKey().equals("hash"))
            .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    return Sha256.of(content).hex();
  }

  private String text(String name) {
    String value = value(name);
    if (!value.startsWith("\"")) {
      throw new IllegalArgumentException("its " + name + " is no text");
    }
    return value.substring(1, value.length() - 1);
  }

  private String value(String name) {
    String value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("it has no " + name);
    }
    return value;
  }

  /** The place after the quotation mark that ends the text which begins here. */
  private static int endOfText(String line, int begin) {
    int at = begin + 1;
    while (line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** The place after the value that begins here: a comma, or the end of the object. */
  private static int endOfValue(String line, int begin) {
    int depth = 0;
    int at = begin;
    while (depth > 0 || (line.charAt(at) != ',' && line.charAt(at) != '}')) {
      char here = line.charAt(at);
      if (here == '"') {
        at = endOfText(line, at);
        continue;
      }
      if (here == '{' || here == '[') {
        depth++;
      } else if (here == '}' || here == ']') {
        depth--;
      }
      at++;
    }
    return at;
  }
}
