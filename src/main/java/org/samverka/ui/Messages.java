package org.samverka.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Texts;

/**
 * The texts of a page in the reader's language: {@code #{msg['association.name']}}, {@code
 * #{msg.of('application.due', date)}}, {@code #{msg.text(messageKey)}}, {@code #{msg.name(stage)}}.
 */
@ApplicationScoped
@Named("msg")
public class Messages extends AbstractMap<String, String> {

  @Inject private CurrentLanguage language;

  @Override
  public String get(Object key) {
    return Texts.of(String.valueOf(key), language.getLocale());
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  /** Nothing to go through: texts are asked for one by one. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }

  /** The text with its places filled. */
  public String of(String key, @Nullable Object... arguments) {
    return Texts.of(key, Arrays.asList(arguments), language.getLocale());
  }

  /** What the message says; empty for none. */
  public String text(@Nullable MessageKey message) {
    return message == null ? "" : Texts.of(message, language.getLocale());
  }

  /** The word for an enum's constant; empty for none. */
  public String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : Texts.name(constant, language.getLocale());
  }

  /** What is said about an enum's constant: the text of its key with {@code part} at the end. */
  public String more(@Nullable Enum<?> constant, String part) {
    return constant == null ? "" : get(Texts.keyOf(constant) + "." + part);
  }

  /** The texts of several messages. */
  public List<String> texts(List<MessageKey> messages) {
    return messages.stream().map(this::text).toList();
  }
}
