package org.samverka.kernel;

import java.util.List;

/**
 * A text to be, by its key and what fills its places. The part of the key before the first dot
 * names the feature whose bundle holds the text.
 */
public record MessageKey(String key, List<Object> arguments) {

  /** Keeps its own copy of the arguments. */
  public MessageKey {
    if (key.indexOf('.') < 1) {
      throw new IllegalArgumentException("a key begins with its feature: " + key);
    }
    arguments = List.copyOf(arguments);
  }

  /** A text with these arguments. */
  public static MessageKey of(String key, Object... arguments) {
    return new MessageKey(key, List.of(arguments));
  }

  /** The feature whose bundle org.samverka.&lt;feature&gt;.messages holds the text. */
  public String feature() {
    return key.substring(0, key.indexOf('.'));
  }
}
