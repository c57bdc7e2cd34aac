package org.samverka.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Texts;
import org.samverka.kernel.Written;

/** Whole kronor as they are typed: 850000, 850 000, 850 000 kr. */
@FacesConverter("samverka.Kronor")
public class KronorConverter implements Converter<Long> {

  private static final Pattern UNIT = Pattern.compile("(?i)\\s*(kr|kronor|sek|:-)\\s*$");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");

  @Override
  public @Nullable Long getAsObject(
      FacesContext faces, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String bare = UNIT.matcher(typed.replace('\u00a0', ' ')).replaceFirst("");
    String digits = GAPS.matcher(bare).replaceAll("").replace('\u2212', '-');
    if (WHOLE.matcher(digits).matches()) {
      return Long.valueOf(digits);
    }
    String text = Texts.of("ui.convert.kronor", faces.getViewRoot().getLocale());
    throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable Long value) {
    return value == null ? "" : Written.number(value);
  }
}
