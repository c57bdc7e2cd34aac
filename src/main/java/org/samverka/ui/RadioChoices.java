package org.samverka.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Radio buttons as big choices, each with room for an explanation: the {@code itemDescription} of a
 * select item. Used inside the composite component {@code s:radios}, which adds the question.
 *
 * <p>A component of its own because the standard one writes a table and drops the explanations.
 */
@FacesComponent(
    value = "samverka.RadioChoices",
    createTag = true,
    tagName = "radioChoices",
    namespace = Components.NAMESPACE)
public class RadioChoices extends UISelectOne {

  /** Writes itself, without a renderer. */
  public RadioChoices() {
    setRendererType(null);
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext faces) {
    // The items are written by encodeEnd.
  }

  @Override
  public void decode(FacesContext faces) {
    // What was wrong with an earlier choice is forgotten, as with every other input.
    super.decode(faces);
    String submitted = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
    setSubmittedValue(submitted == null ? "" : submitted);
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (!isRendered()) {
      return;
    }
    String chosen = chosen(faces);
    int place = 0;
    for (SelectItem item : items(faces)) {
      write(faces, item, chosen, place);
      place++;
    }
  }

  private void write(FacesContext faces, SelectItem item, String chosen, int place)
      throws IOException {
    ResponseWriter out = faces.getResponseWriter();
    String id = getClientId(faces);
    // The error summary leads to the first choice by the field's own id.
    String choice = place == 0 ? id : id + "-" + place;
    String value = asText(faces, item.getValue());
    String more = item.getDescription();
    out.startElement("label", null);
    out.writeAttribute("class", "choice", null);
    out.startElement("input", null);
    out.writeAttribute("type", "radio", null);
    out.writeAttribute("name", id, null);
    out.writeAttribute("id", choice, null);
    out.writeAttribute("value", value, null);
    if (value.equals(chosen)) {
      out.writeAttribute("checked", "checked", null);
    }
    if (item.isDisabled() || Boolean.TRUE.equals(getAttributes().get("disabled"))) {
      out.writeAttribute("disabled", "disabled", null);
    }
    if (more != null) {
      out.writeAttribute("aria-labelledby", choice + "-name", null);
      out.writeAttribute("aria-describedby", choice + "-more", null);
    }
    out.endElement("input");
    out.startElement("span", null);
    span(out, "choice-name", choice + "-name", item.getLabel());
    if (more != null) {
      span(out, "choice-more", choice + "-more", more);
    }
    out.endElement("span");
    out.endElement("label");
  }

  private void span(ResponseWriter out, String style, String id, String text) throws IOException {
    out.startElement("span", null);
    out.writeAttribute("class", style, null);
    out.writeAttribute("id", id, null);
    out.writeText(text, null);
    out.endElement("span");
  }

  private String chosen(FacesContext faces) {
    Object submitted = getSubmittedValue();
    return submitted == null ? asText(faces, getValue()) : submitted.toString();
  }

  private String asText(FacesContext faces, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Enum<?> constant && getConverter() == null) {
      return constant.name();
    }
    @SuppressWarnings("unchecked")
    Converter<Object> converter =
        getConverter() == null
            ? (Converter<Object>) faces.getApplication().createConverter(value.getClass())
            : (Converter<Object>) getConverter();
    return converter == null
        ? value.toString()
        : Objects.toString(converter.getAsString(faces, this, value), "");
  }

  private List<SelectItem> items(FacesContext faces) {
    List<SelectItem> items = new ArrayList<>();
    for (UIComponent child : getChildren()) {
      if (child instanceof UISelectItem single && single.isRendered()) {
        items.add(
            single.getValue() instanceof SelectItem given
                ? given
                : new SelectItem(
                    single.getItemValue(),
                    Objects.toString(single.getItemLabel(), ""),
                    single.getItemDescription(),
                    single.isItemDisabled()));
      } else if (child instanceof UISelectItems several && several.isRendered()) {
        items.addAll(expanded(faces, several));
      }
    }
    return items;
  }

  private static List<SelectItem> expanded(FacesContext faces, UISelectItems several) {
    Object value = several.getValue();
    Collection<?> values;
    if (value instanceof Collection<?> collection) {
      values = collection;
    } else if (value instanceof Object[] array) {
      values = Arrays.asList(array);
    } else {
      return List.of();
    }
    List<SelectItem> items = new ArrayList<>();
    Map<String, Object> request = faces.getExternalContext().getRequestMap();
    Object name = several.getAttributes().get("var");
    for (Object each : values) {
      if (each instanceof SelectItem item) {
        items.add(item);
      } else if (name == null) {
        items.add(item(several, each));
      } else {
        request.put(name.toString(), each);
        items.add(item(several, each));
      }
    }
    if (name != null) {
      request.remove(name.toString());
    }
    return items;
  }

  private static SelectItem item(UISelectItems several, Object each) {
    Map<String, Object> attributes = several.getAttributes();
    Object value = attributes.get("itemValue");
    Object description = attributes.get("itemDescription");
    return new SelectItem(
        value == null ? each : value,
        Objects.toString(attributes.get("itemLabel"), String.valueOf(each)),
        description == null || "".equals(description) ? null : description.toString(),
        Boolean.TRUE.equals(attributes.get("itemDisabled")));
  }
}
