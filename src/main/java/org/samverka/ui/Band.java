package org.samverka.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code <s:band items="#{…}"/>}: one square per commitment, always in the given order, the seven
 * grounds, a gap, then the others. It is one picture with one label; the words stand below it
 * unless the page says them itself ({@code words=""}).
 *
 * <p>A component in Java and not a composite one, because a list has hundreds of squares.
 */
@FacesComponent(
    value = "samverka.Band",
    createTag = true,
    tagName = "band",
    namespace = Components.NAMESPACE)
public class Band extends UIComponentBase {

  private static final int GROUNDS = 7;

  @Override
  public String getFamily() {
    return Components.FAMILY;
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    List<BandItem> items = items();
    if (!isRendered() || items.isEmpty()) {
      return;
    }
    Locale locale = CDI.current().select(CurrentLanguage.class).get().getLocale();
    BandLabel label = new BandLabel(locale, vocabulary());
    boolean rows = Boolean.parseBoolean(String.valueOf(getAttributes().get("rows")));
    ResponseWriter out = faces.getResponseWriter();
    out.startElement("span", null);
    out.writeAttribute("class", rows ? "band rows" : "band", null);
    out.writeAttribute("role", "img", null);
    out.writeAttribute("aria-label", label.full(items), null);
    int gap = Math.min(GROUNDS, items.size());
    squares(out, items.subList(0, gap));
    squares(out, items.subList(gap, items.size()));
    out.endElement("span");
    words(out, label.brief(items));
  }

  private void squares(ResponseWriter out, List<BandItem> items) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    out.startElement("span", null);
    for (BandItem item : items) {
      out.startElement("b", null);
      String style = item.state().style();
      out.writeAttribute("class", item.current() ? style + " now" : style, null);
      out.endElement("b");
    }
    out.endElement("span");
  }

  private void words(ResponseWriter out, String brief) throws IOException {
    Object given = getAttributes().get("words");
    String words = given == null ? brief : given.toString();
    if (words.isEmpty()) {
      return;
    }
    out.startElement("span", null);
    out.writeAttribute("class", "band-words", null);
    if (given == null) {
      // The label of the picture has just said it.
      out.writeAttribute("aria-hidden", "true", null);
    }
    out.writeText(words, null);
    out.endElement("span");
  }

  private List<BandItem> items() {
    Object items = getAttributes().get("items");
    return items instanceof List<?> list
        ? list.stream().map(BandItem.class::cast).toList()
        : List.of();
  }

  private BandWords vocabulary() {
    @Nullable Object given = getAttributes().get("vocabulary");
    if (given instanceof BandWords words) {
      return words;
    }
    return given == null
        ? BandWords.STANDING
        : BandWords.valueOf(given.toString().toUpperCase(Locale.ROOT));
  }
}
