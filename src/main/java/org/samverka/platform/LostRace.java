package org.samverka.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Texts;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Difference;

/**
 * What somebody wrote while another was faster, shown once above the page as it is now: both
 * versions side by side. Nothing of it has been saved.
 */
@Named("lostRace")
@RequestScoped
public class LostRace {

  private static final String KEY = "samverka.lost-race";

  @Inject private CurrentLanguage language;

  private @Nullable List<Difference> rows;

  /** What was written, by the field's id in the page. */
  private record Written(String page, HashMap<String, String[]> values) implements Serializable {}

  /** Keeps what was written until the page is shown again; tells whether there is anything. */
  static boolean keep(FacesContext faces) {
    Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
    HashMap<String, String[]> values = new HashMap<>();
    eachField(
        faces,
        input -> {
          String[] typed = sent.get(input.getClientId(faces));
          if (typed != null && !(input instanceof HtmlInputSecret)) {
            values.put(input.getClientId(faces), typed.clone());
          }
        });
    faces
        .getExternalContext()
        .getSessionMap()
        .put(KEY, new Written(pageOf(faces.getViewRoot()), values));
    return true;
  }

  /** The page's path, without the context path. */
  static String pageOf(UIViewRoot view) {
    return view.getViewId().replaceFirst("\\.xhtml$", "");
  }

  /** Whether this page was led to by a lost race; if so its answer is a conflict. */
  public boolean isAny() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.isPostback()) {
      return false;
    }
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    if (rows == null && request.getSession(false) != null) {
      Object kept = request.getSession(false).getAttribute(KEY);
      if (kept instanceof Written written && written.page().equals(pageOf(faces.getViewRoot()))) {
        request.getSession(false).removeAttribute(KEY);
        rows = compare(faces, written);
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
      }
    }
    return rows != null;
  }

  /** Both versions of every field that was sent. */
  public List<Difference> getRows() {
    List<Difference> known = rows;
    return known == null ? List.of() : known;
  }

  private List<Difference> compare(FacesContext faces, Written written) {
    List<Difference> found = new ArrayList<>();
    eachField(
        faces,
        input -> {
          String[] typed = written.values().get(input.getClientId(faces));
          Object label = input.getAttributes().get("label");
          if (typed != null && label != null) {
            Object current = input.getValue();
            found.add(
                new Difference(
                    label.toString(), inWords(typed, current), inWords(faces, input, current)));
          }
        });
    return found;
  }

  /** The words of what was typed; of a choice, the word for the constant that was chosen. */
  private String inWords(String[] typed, @Nullable Object like) {
    Class<?> constants = constantsOf(like);
    return Arrays.stream(typed).map(one -> word(one, constants)).collect(Collectors.joining(", "));
  }

  private String word(String typed, @Nullable Class<?> constants) {
    if (constants != null) {
      for (Object constant : constants.getEnumConstants()) {
        if (constant instanceof Enum<?> one && one.name().equals(typed)) {
          return Texts.name(one, language.getLocale());
        }
      }
    }
    return typed;
  }

  private String inWords(FacesContext faces, UIInput input, @Nullable Object current) {
    if (current instanceof Object[] several) {
      return Arrays.stream(several)
          .map(one -> inWords(faces, input, one))
          .collect(Collectors.joining(", "));
    }
    if (current instanceof Collection<?> several) {
      return several.stream()
          .map(one -> inWords(faces, input, one))
          .collect(Collectors.joining(", "));
    }
    if (current instanceof Enum<?> one) {
      return Texts.name(one, language.getLocale());
    }
    @SuppressWarnings("unchecked")
    Converter<Object> converter = (Converter<Object>) input.getConverter();
    return converter == null || current == null
        ? Objects.toString(current, "")
        : Objects.toString(converter.getAsString(faces, input, current), "");
  }

  private static @Nullable Class<?> constantsOf(@Nullable Object like) {
    Object one = like;
    if (one instanceof Object[] several) {
      return several.getClass().getComponentType().isEnum()
          ? several.getClass().getComponentType()
          : null;
    }
    if (one instanceof Collection<?> several && !several.isEmpty()) {
      one = several.iterator().next();
    }
    return one instanceof Enum<?> constant ? constant.getDeclaringClass() : null;
  }

  /** What is done with each field. */
  private interface Field {
    void look(UIInput input);
  }

  private static void eachField(FacesContext faces, Field field) {
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (visit, component) -> {
              if (isField(component)) {
                field.look((UIInput) component);
              }
              return VisitResult.ACCEPT;
            });
  }

  private static boolean isField(UIComponent component) {
    return component instanceof UIInput && !UIComponent.isCompositeComponent(component);
  }
}
