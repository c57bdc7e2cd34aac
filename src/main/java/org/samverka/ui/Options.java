package org.samverka.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code <s:options items="#{…}" chosen="#{…}"/>}: what can be chosen in a plain HTML select, as in
 * the search form of a list, which is sent as an address.
 *
 * <p>A component in Java because the one that is chosen carries an attribute that the others must
 * not have.
 */
@FacesComponent(
    value = "samverka.Options",
    createTag = true,
    tagName = "options",
    namespace = Components.NAMESPACE)
public class Options extends UIComponentBase {

  @Override
  public String getFamily() {
    return Components.FAMILY;
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (!isRendered() || !(getAttributes().get("items") instanceof List<?> items)) {
      return;
    }
    Object chosen = getAttributes().get("chosen");
    ResponseWriter out = faces.getResponseWriter();
    for (Object item : items) {
      Option option = (Option) item;
      out.startElement("option", null);
      out.writeAttribute("value", option.value(), null);
      if (chosen != null && option.value().equals(chosen.toString())) {
        out.writeAttribute("selected", "selected", null);
      }
      out.writeText(option.label(), null);
      out.endElement("option");
    }
  }
}
