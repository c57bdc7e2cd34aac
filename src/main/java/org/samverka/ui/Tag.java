package org.samverka.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code <s:tag state="met" text="#{…}"/>}: a word with its glyph. The state may be a {@link State}
 * or its name.
 */
@FacesComponent(
    value = "samverka.Tag",
    createTag = true,
    tagName = "tag",
    namespace = Components.NAMESPACE)
public class Tag extends UIComponentBase {

  @Override
  public String getFamily() {
    return Components.FAMILY;
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (!isRendered()) {
      return;
    }
    ResponseWriter out = faces.getResponseWriter();
    out.startElement("span", null);
    out.writeAttribute("class", "tag " + state().style(), null);
    Object text = getAttributes().get("text");
    out.writeText(text == null ? "" : text, null);
    out.endElement("span");
  }

  private State state() {
    @Nullable Object given = getAttributes().get("state");
    if (given instanceof State state) {
      return state;
    }
    return given == null ? State.INF : State.valueOf(given.toString().toUpperCase(Locale.ROOT));
  }
}
