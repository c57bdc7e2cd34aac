package org.samverka.platform;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when their session had ended. Kept while they sign in again and put back
 * into the same fields of the same page, if it is the same person; they press save themselves.
 */
final class Unsaved implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String KEY = "samverka.unsaved";

  /** The template's hidden field that tells whose page it was. Only compared, never trusted. */
  static final String WHOSE = "whose";

  private static final int MOST_CHARACTERS = 400_000;

  private final String path;
  private final String whose;
  private final HashMap<String, String[]> values = new HashMap<>();

  private Unsaved(String path, String whose) {
    this.path = path;
    this.whose = whose;
  }

  /** Keeps the fields of a post that came too late. Passwords are never kept. */
  static void keep(HttpServletRequest request) throws UnsupportedEncodingException {
    // Before the first parameter is read: Faces, which says so itself, is not reached.
    request.setCharacterEncoding("UTF-8");
    String whose = request.getParameter(WHOSE);
    if (!request.getMethod().equals("POST") || whose == null) {
      return;
    }
    Unsaved unsaved = new Unsaved(pageOf(request), whose);
    int left = MOST_CHARACTERS;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      String name = field.getKey();
      if (name.startsWith("jakarta.faces") || name.contains("assword") || name.contains("secret")) {
        continue;
      }
      left -= Arrays.stream(field.getValue()).mapToInt(String::length).sum();
      if (left >= 0) {
        unsaved.values.put(name, field.getValue().clone());
      }
    }
    request.getSession(true).setAttribute(KEY, unsaved);
  }

  /** Whether anything waits to be given back; looked at without asking the database who it is. */
  static boolean isWaiting(FacesContext faces) {
    return find((HttpServletRequest) faces.getExternalContext().getRequest()) != null;
  }

  /** Puts the fields back, once, when the same person has come to the same page. */
  static boolean putBack(FacesContext faces, long accountId) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    Unsaved unsaved = find(request);
    if (unsaved == null || !unsaved.path.equals(pageOf(request))) {
      return false;
    }
    request.getSession().removeAttribute(KEY);
    if (!unsaved.whose.equals(Long.toString(accountId))) {
      return false;
    }
    boolean[] any = {false};
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof UIInput input) {
                String[] typed = unsaved.values.get(input.getClientId(faces));
                if (typed != null && typed.length > 0) {
                  input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
                  any[0] = true;
                }
              }
              return VisitResult.ACCEPT;
            });
    return any[0];
  }

  private static @Nullable Unsaved find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof Unsaved unsaved ? unsaved : null;
  }

  private static String pageOf(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
  }
}
