package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Refusal;

/**
 * What is wrong with what somebody sent: shown in the error summary at the top of the page, each
 * with a link to its field, and beside the field. Converters, Bean Validation and the rules of the
 * features all end up here as messages of the view.
 */
@RequestScoped
@Named("errors")
public class Errors {

  @Inject private Messages messages;

  /**
   * One fault in the summary.
   *
   * @param text what is wrong and how to put it right, after the name of the field
   * @param href the field it is about; null when it is about the whole
   */
  public record Fault(String text, @Nullable String href) {}

  /** Adds a fault of the whole form. */
  public void add(MessageKey fault) {
    FacesContext faces = faces();
    faces.addMessage(null, message(messages.text(fault)));
    faces.validationFailed();
  }

  /** Adds faults of the whole form, such as the reasons of a refusal. */
  public void add(List<MessageKey> faults) {
    faults.forEach(this::add);
  }

  /**
   * Adds a fault at a field.
   *
   * @param field the id that the page gives the field, or its last part: {@code number}
   */
  public void at(String field, MessageKey fault) {
    FacesContext faces = faces();
    faces.addMessage(clientId(faces, field), message(messages.text(fault)));
    faces.validationFailed();
  }

  /**
   * Does something that rules may refuse, and shows their reasons: each fault beside the field of
   * its name, the reasons of a refusal for the whole form. Whoever may not do it at all gets the
   * page that says so, and a lost race the conflict page: those are not caught here.
   *
   * @return whether it was done
   */
  public boolean attempt(Runnable deed) {
    return attempt("", deed);
  }

  /** As {@link #attempt(Runnable)}; a fault without a name stands beside {@code field}. */
  public boolean attempt(String field, Runnable deed) {
    return attempt(field, reason -> "", deed);
  }

  /**
   * As {@link #attempt(Runnable)}, where the reasons of a refusal have places of their own.
   *
   * @param place the field that a reason is about; empty when it is about the whole
   */
  public boolean attempt(Function<MessageKey, String> place, Runnable deed) {
    return attempt("", place, deed);
  }

  private boolean attempt(String field, Function<MessageKey, String> place, Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (InvalidInputException e) {
      e.faults().forEach(this::at);
    } catch (InvalidValueException e) {
      at(field, e.messageKey());
    } catch (RuntimeException e) {
      if (!(e instanceof Refusal refusal) || refusal.isAboutRights()) {
        throw e;
      }
      for (MessageKey reason : refusal.reasons()) {
        String at = place.apply(reason);
        if (at.isEmpty()) {
          add(reason);
        } else {
          at(at, reason);
        }
      }
    }
    return false;
  }

  /**
   * Whether anything is wrong. Looks at the messages alone: the order of the fields is found by
   * walking the page, and parts of the page ask this to know whether they are shown.
   */
  public boolean isAny() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces != null && faces.getMessageList().stream().anyMatch(Errors::isFault);
  }

  /** How many things are wrong, in words. */
  public String getHeading() {
    int number = getAll().size();
    return number == 1
        ? messages.get("ui.errors.heading.one")
        : messages.of("ui.errors.heading.many", number);
  }

  /**
   * Every fault, in the order in which the fields stand on the page; the general ones first. Each
   * begins with the name of its field, since the summary stands far from it.
   */
  public List<Fault> getAll() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces == null) {
      return List.of();
    }
    List<Fault> all = new ArrayList<>();
    Set<String> fields = new LinkedHashSet<>();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id == null) {
        texts(faces, null).forEach(text -> all.add(new Fault(text, null)));
      } else {
        fields.add(id);
      }
    }
    if (!fields.isEmpty()) {
      namesInPageOrder(faces, fields)
          .forEach((id, name) -> texts(faces, id).forEach(text -> all.add(fault(id, name, text))));
    }
    return all;
  }

  /** A field without a name is not on the page, so nothing leads to it. */
  private static Fault fault(String id, String name, String text) {
    return new Fault(after(name, text), name.isEmpty() ? null : "#" + id);
  }

  /** The text after the field's name; a name that is a question needs no colon. */
  private static String after(String name, String text) {
    if (name.isEmpty()) {
      return text;
    }
    boolean ended = ".?!:".indexOf(name.charAt(name.length() - 1)) >= 0;
    return name + (ended ? " " : ": ") + text;
  }

  /** The faults of one field. */
  public List<String> of(String clientId) {
    return texts(faces(), clientId);
  }

  /** Whether something is wrong with this field. */
  public boolean has(String clientId) {
    return !of(clientId).isEmpty();
  }

  private static boolean isFault(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }

  private static List<String> texts(FacesContext faces, @Nullable String clientId) {
    return faces.getMessageList(clientId).stream()
        .filter(Errors::isFault)
        .map(Errors::textOf)
        .distinct()
        .toList();
  }

  /** Asked for to be shown: Faces complains in the log of messages that nobody has shown. */
  private static String textOf(FacesMessage message) {
    message.rendered();
    return message.getDetail() == null ? message.getSummary() : message.getDetail();
  }

  /** The fields' ids with the names that the page gives them; empty for one that has none. */
  private static Map<String, String> namesInPageOrder(FacesContext faces, Set<String> fields) {
    Map<String, String> names = new LinkedHashMap<>();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, fields, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (visit, component) -> {
              names.put(component.getClientId(faces), name(component));
              return VisitResult.ACCEPT;
            });
    fields.forEach(id -> names.putIfAbsent(id, ""));
    return names;
  }

  private static String name(UIComponent field) {
    Object name = field.getAttributes().get("label");
    UIComponent composite =
        name == null || "".equals(name) ? UIComponent.getCompositeComponentParent(field) : null;
    if (composite != null) {
      name = composite.getAttributes().get("label");
    }
    return name == null ? "" : name.toString().strip();
  }

  /**
   * The id that the field has in the page. When an address is read its page is not built yet, and
   * the field of a search has no other id than its name.
   *
   * <p>Looks past what is repeated: a list that is gone through now would show what it holds now.
   */
  private static String clientId(FacesContext faces, String field) {
    String[] found = new String[1];
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(
                faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION)),
            (visit, component) -> {
              if (field.equals(component.getId()) && found[0] == null) {
                found[0] = input(component).getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0] == null ? field : found[0];
  }

  private static UIComponent input(UIComponent field) {
    if (field instanceof UIInput) {
      return field;
    }
    UIComponent inner = field.findComponent("input");
    return inner == null ? field : inner;
  }

  private static FacesMessage message(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
