package org.samverka.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Texts;

/** A day as it is typed: 2026-11-23, and without dashes too. */
@FacesConverter("samverka.Day")
public class DayConverter implements Converter<LocalDate> {

  private static final Pattern TYPED = Pattern.compile("(\\d{4})[-./ ]?(\\d{2})[-./ ]?(\\d{2})");
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

  @Override
  public @Nullable LocalDate getAsObject(
      FacesContext faces, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Matcher parts = TYPED.matcher(typed.strip());
    if (parts.matches()) {
      try {
        return LocalDate.parse(
            parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3), STRICT);
      } catch (DateTimeException e) {
        throw refusal(faces, "ui.convert.noSuchDay", e);
      }
    }
    throw refusal(faces, "ui.convert.day", null);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable LocalDate value) {
    return value == null ? "" : value.toString();
  }

  private static ConverterException refusal(
      FacesContext faces, String key, @Nullable Throwable cause) {
    String text = Texts.of(key, faces.getViewRoot().getLocale());
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), cause);
  }
}
