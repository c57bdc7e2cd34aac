package org.samverka.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Trail;
import org.samverka.desk.Meanwhile;
import org.samverka.desk.TimelineEvent;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Difference;
import org.samverka.ui.Overtaken;
import org.samverka.ui.PageSubject;

/**
 * What somebody was about to do while another was faster, told once above the page as it is now:
 * what the other has done since the page was read, the button that was pressed, and both versions
 * of what was written. Nothing of it has been saved.
 */
@Named("lostRace")
@RequestScoped
public class LostRace {

  /** The page that tells it when the one it happened on can no longer be shown. */
  static final String PAGE = "/changed";

  private static final String KEY = "samverka.lost-race";
  private static final String READ_AT = "samverka.read-at";
  private static final String ABOUT = "samverka.about";

  @Inject private CurrentLanguage language;
  @Inject private CurrentActor current;
  @Inject private SamverkaClock clock;
  @Inject private Overtaken overtaken;
  @Inject private PageSubject about;
  @Inject private Meanwhile meanwhile;

  private @Nullable Kept kept;
  private List<Difference> rows = List.of();
  private @Nullable List<TimelineEvent> events;

  /** A field as it was sent: what it is called, and its words. */
  private record Written(String label, String words) implements Serializable {}

  /**
   * What was attempted.
   *
   * @param page the page's path
   * @param kind the kind of what had changed
   * @param id which one
   * @param chain the audit chain that tells of it
   * @param readAt when the page was read, in milliseconds
   * @param button the words on the button
   * @param written the fields by their ids
   */
  private record Kept(
      String page,
      String kind,
      long id,
      String chain,
      long readAt,
      String button,
      LinkedHashMap<String, Written> written)
      implements Serializable {}

  /** Remembers in the view when it was read, and which case it is about. */
  void read(FacesContext faces) {
    UIViewRoot view = faces.getViewRoot();
    if (!view.isTransient() && !view.getAttributes().containsKey(READ_AT)) {
      view.getAttributes().put(READ_AT, clock.now().toEpochMilli());
      SubjectRef one = about.get();
      if (one != null) {
        view.getAttributes().put(ABOUT, one.id());
      }
    }
  }

  /** The case that the page is about, as it was read; null when it is about something else. */
  static @Nullable SubjectRef caseOf(UIViewRoot view) {
    return view.getAttributes().get(ABOUT) instanceof Long id ? new SubjectRef("case", id) : null;
  }

  /** The chain that tells of a case. */
  static String chainOf(SubjectRef subject) {
    return new Trail(subject.id(), 0).chain();
  }

  /**
   * Keeps what was attempted until a page is shown again.
   *
   * @param subject what had changed
   * @param chain the audit chain that tells of it
   */
  void keep(FacesContext faces, SubjectRef subject, String chain) {
    Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
    FieldWords words = new FieldWords(faces, language.getLocale());
    LinkedHashMap<String, Written> written = new LinkedHashMap<>();
    String[] button = {""};
    each(
        faces,
        EnumSet.noneOf(VisitHint.class),
        component -> {
          String id = component.getClientId(faces);
          String[] typed = sent.get(id);
          if (typed != null && isField(component)) {
            UIInput input = (UIInput) component;
            Object label = input.getAttributes().get("label");
            if (label != null) {
              written.put(id, new Written(label.toString(), words.sent(input, typed)));
            }
          } else if (typed != null && component instanceof UICommand command) {
            button[0] = Objects.toString(command.getValue(), "");
          }
        });
    faces
        .getExternalContext()
        .getSessionMap()
        .put(
            KEY,
            new Kept(
                pageOf(faces.getViewRoot()),
                subject.kind(),
                subject.id(),
                chain,
                readAt(faces),
                button[0],
                written));
  }

  /** Whether something waits to be told on the page that is asked for. */
  static boolean isWaiting(FacesContext faces, String page) {
    Kept waiting = waiting((HttpServletRequest) faces.getExternalContext().getRequest());
    return waiting != null && waiting.page().equals(page);
  }

  /** The page's path, without the context path. */
  static String pageOf(UIViewRoot view) {
    return view.getViewId().replaceFirst("\\.xhtml$", "");
  }

  /** Whether this page was led to by a lost race; if so its answer is a conflict. */
  public boolean isAny() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (kept == null && !faces.isPostback()) {
      HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
      Kept waiting = waiting(request);
      String page = pageOf(faces.getViewRoot());
      if (waiting != null && (waiting.page().equals(page) || page.equals(PAGE))) {
        request.getSession().removeAttribute(KEY);
        kept = waiting;
        rows = compare(faces, waiting);
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
      }
    }
    return kept != null;
  }

  private static @Nullable Kept waiting(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof Kept waiting ? waiting : null;
  }

  /** Whether the page keeps what was typed in its own fields, and says there that it lost. */
  public boolean isOvertaken() {
    return overtaken.getSubject() != null;
  }

  /** Both versions of every field that was sent. */
  public List<Difference> getRows() {
    return rows;
  }

  /** The words on the button that was pressed; empty when they are not known. */
  public String getButton() {
    Kept known = kept;
    return known == null ? "" : known.button();
  }

  /** The case that it happened in; 0 when it was none. */
  public long getCaseId() {
    Kept known = kept;
    return known == null ? 0 : Trail.of(known.chain()).caseId();
  }

  /** What the others have done since the page was read, the latest first. */
  public List<TimelineEvent> getEvents() {
    List<TimelineEvent> known = events;
    if (known == null) {
      known = find();
      events = known;
    }
    return known;
  }

  private List<TimelineEvent> find() {
    Kept known = kept;
    SubjectRef subject = overtaken.getSubject();
    if (known != null) {
      return meanwhile.since(
          current.actor(),
          new SubjectRef(known.kind(), known.id()),
          known.chain(),
          Instant.ofEpochMilli(known.readAt()));
    }
    return subject == null
        ? List.of()
        : meanwhile.since(
            current.actor(),
            subject,
            overtaken.getChain(),
            Instant.ofEpochMilli(readAt(FacesContext.getCurrentInstance())));
  }

  private long readAt(FacesContext faces) {
    return faces.getViewRoot().getAttributes().get(READ_AT) instanceof Long read
        ? read
        : clock.now().toEpochMilli();
  }

  private List<Difference> compare(FacesContext faces, Kept waiting) {
    FieldWords words = new FieldWords(faces, language.getLocale());
    Map<String, String> now = new LinkedHashMap<>();
    each(
        faces,
        EnumSet.of(VisitHint.SKIP_UNRENDERED),
        component -> {
          String id = component.getClientId(faces);
          if (waiting.written().containsKey(id) && isField(component)) {
            UIInput input = (UIInput) component;
            now.put(id, words.held(input, input.getValue()));
          }
        });
    List<Difference> found = new ArrayList<>();
    waiting
        .written()
        .forEach(
            (id, one) ->
                found.add(new Difference(one.label(), one.words(), now.getOrDefault(id, ""))));
    return found;
  }

  private static void each(FacesContext faces, Set<VisitHint> hints, Consumer<UIComponent> look) {
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, hints),
            (visit, component) -> {
              look.accept(component);
              return VisitResult.ACCEPT;
            });
  }

  private static boolean isField(UIComponent component) {
    return component instanceof UIInput
        && !(component instanceof HtmlInputSecret)
        && !(component instanceof HtmlInputHidden)
        && !UIComponent.isCompositeComponent(component);
  }
}
