package org.samverka.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.SubjectRef;
import org.samverka.ui.Paging;

/**
 * When somebody else was faster, leads back to the same page as it is now, which tells what the
 * other did and shows what was written beside what stands there; when that page is no longer the
 * person's to open, to one that tells the same.
 */
final class LostRaces {

  private LostRaces() {}

  /** Tells of it if it was a lost race, and whether it was. */
  static boolean isTold(FacesContext faces, Throwable thrown) {
    UIViewRoot view = faces.getViewRoot();
    StaleException lost = causeIn(thrown, StaleException.class);
    if (view == null) {
      return false;
    }
    if (lost != null && faces.isPostback()) {
      show(faces, lost.subject(), lost.chain());
      return true;
    }
    SubjectRef read = LostRace.caseOf(view);
    boolean gone = causeIn(thrown, NotFoundException.class) != null;
    if (gone && read != null && faces.isPostback()) {
      show(faces, read, LostRace.chainOf(read));
      return true;
    }
    boolean closed = gone || causeIn(thrown, RefusedException.class) != null;
    if (closed && !faces.isPostback() && LostRace.isWaiting(faces, LostRace.pageOf(view))) {
      go(faces, LostRace.PAGE);
      return true;
    }
    return false;
  }

  /** Leads to the page as it is now, which tells that somebody was faster, and how. */
  static void show(FacesContext faces, SubjectRef subject, String chain) {
    CDI.current().select(LostRace.class).get().keep(faces, subject, chain);
    go(faces, addressOf(faces, faces.getViewRoot()));
  }

  private static <X extends Throwable> @Nullable X causeIn(Throwable thrown, Class<X> kind) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }

  private static String addressOf(FacesContext faces, UIViewRoot view) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (UIViewParameter parameter : ViewMetadata.getViewParameters(view)) {
      parameters.put(parameter.getName(), parameter.getStringValueFromModel(faces));
    }
    return Paging.href(LostRace.pageOf(view), parameters);
  }

  private static void go(FacesContext faces, String address) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
