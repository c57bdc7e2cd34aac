package org.samverka.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an input: its label, a hint, and what is wrong with it, and what ties them
 * together for those who hear the page. The composite components of the fields use it; it reads
 * what it shows from the attributes of the composite component that it stands in.
 *
 * <p>A component in Java because an attribute that has nothing to say must not be written at all,
 * and a composite component writes it empty.
 */
@FacesComponent(
    value = "samverka.Frame",
    createTag = true,
    tagName = "frame",
    namespace = Components.NAMESPACE)
public class Frame extends UIComponentBase {

  /** Attributes of the field that belong on its input, and what they are called there. */
  private static final Map<String, String> ON_INPUT =
      Map.of(
          "maxlength", "maxlength",
          "autocomplete", "autocomplete",
          "inputmode", "inputmode",
          "accept", "accept",
          "words", "data-words",
          "characters", "data-characters");

  @Override
  public String getFamily() {
    return Components.FAMILY;
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (!isRendered()) {
      return;
    }
    UIComponent field = field();
    UIComponent input = input(field);
    String id = field.getClientId(faces);
    String inputId = input == null ? id : input.getClientId(faces);
    List<String> faults = CDI.current().select(Errors.class).get().of(inputId);
    String described = describedBy(field, id, !faults.isEmpty());
    ResponseWriter out = faces.getResponseWriter();
    out.startElement(isGroup() ? "fieldset" : "div", null);
    out.writeAttribute("class", faults.isEmpty() ? "field" : "field wrong", null);
    if (isGroup() && !described.isEmpty()) {
      out.writeAttribute("aria-describedby", described, null);
    }
    if (input != null) {
      if (isGroup()) {
        prepare(input, field, "", false, false);
      } else {
        prepare(input, field, described, !faults.isEmpty(), isTrue(field, "required"));
      }
    }
    if (!isBare()) {
      label(out, field, inputId);
      hint(out, field, id);
    }
    errors(out, id, faults);
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      faces.getResponseWriter().endElement(isGroup() ? "fieldset" : "div");
    }
  }

  private UIComponent field() {
    UIComponent composite = UIComponent.getCompositeComponentParent(this);
    return composite == null ? this : composite;
  }

  private static @Nullable UIComponent input(UIComponent field) {
    Object name = value(field, "for");
    return field.findComponent(name == null ? "input" : name.toString());
  }

  private static void prepare(
      UIComponent input, UIComponent field, String described, boolean wrong, boolean required) {
    Map<String, Object> attributes = input.getPassThroughAttributes(true);
    put(attributes, "aria-describedby", described.isEmpty() ? null : described);
    put(attributes, "aria-invalid", wrong ? "true" : null);
    put(attributes, "aria-required", required ? "true" : null);
    ON_INPUT.forEach(
        (name, there) -> {
          Object given = value(field, name);
          if (given != null) {
            attributes.put(there, given);
          }
        });
  }

  private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  static String describedBy(UIComponent field, String id, boolean wrong) {
    List<String> ids = new ArrayList<>();
    if (value(field, "hint") != null) {
      ids.add(id + "-hint");
    }
    if (wrong) {
      ids.add(id + "-error");
    }
    if (value(field, "words") != null || value(field, "characters") != null) {
      ids.add(id + "-count");
    }
    return String.join(" ", ids);
  }

  private void label(ResponseWriter out, UIComponent field, String inputId) throws IOException {
    String element = isGroup() ? "legend" : "label";
    out.startElement(element, null);
    if (!isGroup()) {
      out.writeAttribute("for", inputId, null);
    }
    out.writeText(String.valueOf(value(field, "label")), null);
    if (isTrue(field, "optional")) {
      out.writeText(" ", null);
      out.startElement("span", null);
      out.writeAttribute("class", "optional", null);
      out.writeText(word("ui.field.optional"), null);
      out.endElement("span");
    }
    out.endElement(element);
  }

  private void hint(ResponseWriter out, UIComponent field, String id) throws IOException {
    Object hint = value(field, "hint");
    if (hint != null) {
      out.startElement("p", null);
      out.writeAttribute("class", "hint", null);
      out.writeAttribute("id", id + "-hint", null);
      out.writeText(hint, null);
      out.endElement("p");
    }
  }

  private void errors(ResponseWriter out, String id, List<String> faults) throws IOException {
    if (faults.isEmpty()) {
      return;
    }
    out.startElement("p", null);
    out.writeAttribute("class", "error", null);
    out.writeAttribute("id", id + "-error", null);
    out.startElement("span", null);
    out.writeAttribute("class", "unseen", null);
    out.writeText(word("ui.field.error") + " ", null);
    out.endElement("span");
    out.writeText(String.join(" ", faults), null);
    out.endElement("p");
  }

  private boolean isGroup() {
    return isTrue(this, "group");
  }

  /** Whether the label and the hint stand beside the input, as for a checkbox. */
  private boolean isBare() {
    return isTrue(this, "bare");
  }

  private static boolean isTrue(UIComponent component, String name) {
    return Boolean.parseBoolean(String.valueOf(value(component, name)));
  }

  private static @Nullable Object value(UIComponent component, String name) {
    Object value = component.getAttributes().get(name);
    return "".equals(value) ? null : value;
  }

  private static String word(String key) {
    return CDI.current().select(Messages.class).get().get(key);
  }
}
