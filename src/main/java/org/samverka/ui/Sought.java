package org.samverka.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code <s:sought id="least" label="…" value="#{…}"/>}: a field of a form that is sent as an
 * address, with its label, hint and faults. Its id is also the parameter's name.
 *
 * <p>An input of Faces would call the parameter by the path of its components, which has no place
 * in an address that people keep.
 */
@FacesComponent(
    value = "samverka.Sought",
    createTag = true,
    tagName = "sought",
    namespace = Components.NAMESPACE)
public class Sought extends Frame {

  private static final List<String> ON_INPUT =
      List.of("type", "inputmode", "maxlength", "autocomplete", "value");

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      input(faces, getClientId(faces));
    }
    super.encodeEnd(faces);
  }

  private void input(FacesContext faces, String id) throws IOException {
    Map<String, Object> given = getAttributes();
    boolean wrong = CDI.current().select(Errors.class).get().has(id);
    String described = describedBy(this, id, wrong);
    ResponseWriter out = faces.getResponseWriter();
    out.startElement("input", this);
    out.writeAttribute("id", id, null);
    out.writeAttribute("name", getId(), null);
    for (String name : ON_INPUT) {
      if (given.get(name) != null) {
        out.writeAttribute(name, given.get(name), null);
      }
    }
    if (given.get("width") != null) {
      out.writeAttribute("class", given.get("width"), null);
    }
    if (!described.isEmpty()) {
      out.writeAttribute("aria-describedby", described, null);
    }
    if (wrong) {
      out.writeAttribute("aria-invalid", "true", null);
    }
    out.endElement("input");
  }
}
