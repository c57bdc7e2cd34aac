package org.samverka.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Texts;

/** Says in words what is in a field: what was sent, and what stands there. */
final class FieldWords {

  private final FacesContext faces;
  private final Locale locale;

  FieldWords(FacesContext faces, Locale locale) {
    this.faces = faces;
    this.locale = locale;
  }

  /** The words of what was sent; of a choice, the words that were chosen. */
  String sent(UIInput input, String[] values) {
    return Arrays.stream(values).map(one -> sent(input, one)).collect(Collectors.joining(", "));
  }

  private String sent(UIInput input, String value) {
    if (input instanceof UISelectBoolean) {
      return yesOrNo(true);
    }
    return Objects.requireNonNullElse(choice(input, value), value);
  }

  /** The words of what a field holds. */
  String held(UIInput input, @Nullable Object value) {
    if (value instanceof Object[] several) {
      return Arrays.stream(several).map(one -> held(input, one)).collect(Collectors.joining(", "));
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(one -> held(input, one)).collect(Collectors.joining(", "));
    }
    if (value instanceof Enum<?> one) {
      return Texts.name(one, locale);
    }
    if (value instanceof Boolean one && input instanceof UISelectBoolean) {
      return yesOrNo(one);
    }
    @SuppressWarnings("unchecked")
    Converter<Object> converter = (Converter<Object>) input.getConverter();
    String text =
        converter == null || value == null
            ? Objects.toString(value, "")
            : Objects.toString(converter.getAsString(faces, input, value), "");
    return Objects.requireNonNullElse(choice(input, text), text);
  }

  private String yesOrNo(boolean value) {
    return value ? Texts.of("ui.yes", locale) : Texts.of("ui.no", locale);
  }

  /** The words of a choice with this value; null when the field offers none. */
  private @Nullable String choice(UIInput input, String value) {
    for (UIComponent child : input.getChildren()) {
      if (child instanceof UISelectItem item && same(item.getItemValue(), value)) {
        return item.getItemLabel();
      }
      if (child instanceof UISelectItems items) {
        String words = choice(items, value);
        if (words != null) {
          return words;
        }
      }
    }
    return null;
  }

  private @Nullable String choice(UISelectItems items, String value) {
    Map<String, Object> attributes = items.getAttributes();
    if (!(attributes.get("var") instanceof String name)) {
      return null;
    }
    Map<String, Object> scope = faces.getExternalContext().getRequestMap();
    Object outer = scope.get(name);
    try {
      for (Object one : each(items.getValue())) {
        scope.put(name, one);
        if (same(attributes.getOrDefault("itemValue", one), value)) {
          return Objects.toString(attributes.get("itemLabel"), value);
        }
      }
      return null;
    } finally {
      if (outer == null) {
        scope.remove(name);
      } else {
        scope.put(name, outer);
      }
    }
  }

  private static Iterable<?> each(@Nullable Object items) {
    if (items instanceof Iterable<?> many) {
      return many;
    }
    return items instanceof Object[] array ? Arrays.asList(array) : List.of();
  }

  private static boolean same(@Nullable Object offered, String value) {
    String name = offered instanceof Enum<?> one ? one.name() : Objects.toString(offered, "");
    return name.equals(value);
  }
}
