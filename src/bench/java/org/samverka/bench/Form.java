package org.samverka.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a page, with what stands in it: what a browser would send, view state and all. */
final class Form {

  private static final Pattern FIELD =
      Pattern.compile(
          "<(input|button) ([^>]*)>|<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

  private Form() {}

  /**
   * What is sent when a button is pressed.
   *
   * @param button the end of the button's name
   */
  static Map<String, String> fields(String page, String button) {
    int begin = page.indexOf("<form id=\"form\"");
    if (begin < 0) {
      throw new IllegalStateException("no form on the page: " + page);
    }
    Matcher found = FIELD.matcher(page.substring(begin, page.indexOf("</form>", begin)));
    Map<String, String> fields = new LinkedHashMap<>();
    while (found.find()) {
      String text = found.group(4);
      String written = text == null ? found.group(2) : found.group(3);
      Map<String, String> attributes = attributes(written);
      String name = attributes.get("name");
      if (name == null) {
        continue;
      }
      if (text != null) {
        fields.put(name, plain(text.startsWith("\n") ? text.substring(1) : text));
      } else if (isSent(attributes, written, name, button)) {
        fields.put(name, plain(attributes.getOrDefault("value", "")));
      }
    }
    return fields;
  }

  private static boolean isSent(
      Map<String, String> attributes, String written, String name, String button) {
    return switch (attributes.getOrDefault("type", "text")) {
      case "radio", "checkbox" -> written.contains("checked");
      case "submit" -> name.endsWith(button);
      case "button" -> false;
      default -> true;
    };
  }

  private static Map<String, String> attributes(String written) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher found = ATTRIBUTE.matcher(written);
    while (found.find()) {
      attributes.put(found.group(1), found.group(2));
    }
    return attributes;
  }

  private static String plain(String written) {
    return written
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
