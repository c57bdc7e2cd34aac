package org.samverka.platform;

import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.samverka.identity.StaleException;
import org.samverka.kernel.SubjectRef;

/**
 * When what a form does is no longer to be done, since somebody else was faster, the page has the
 * form no more and would take no notice of what was sent. That is a lost race like any other, and
 * is told as one.
 */
public class FormsGone implements PhaseListener {

  private static final long serialVersionUID = 1L;

  /** What Faces sends along with every form. */
  private static final String SENT = "_SUBMIT";

  private static final SubjectRef UNKNOWN = new SubjectRef("something", 0);

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    if (!faces.isPostback() || view == null || view.isTransient() || faces.getResponseComplete()) {
      return;
    }
    boolean gone =
        faces.getExternalContext().getRequestParameterMap().keySet().stream()
            .filter(name -> name.endsWith(SENT))
            .map(name -> view.findComponent(name.substring(0, name.length() - SENT.length())))
            .anyMatch(form -> form instanceof UIForm one && !one.isSubmitted());
    if (gone) {
      SubjectRef read = LostRace.caseOf(view);
      LostRaces.show(
          faces,
          read == null ? UNKNOWN : read,
          read == null ? StaleException.SYSTEM : LostRace.chainOf(read));
    }
  }
}
