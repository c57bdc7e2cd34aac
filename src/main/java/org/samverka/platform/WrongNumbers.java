package org.samverka.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Collection;
import org.samverka.identity.NotFoundException;

/**
 * An address whose number is no number leads nowhere: it gets the page that says so, and not a page
 * without its subject. Other faults in an address, such as a day to search by, the page shows.
 */
public class WrongNumbers implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    if (faces.isPostback() || !faces.isValidationFailed() || view == null) {
      return;
    }
    Collection<UIViewParameter> parameters = ViewMetadata.getViewParameters(view);
    for (UIViewParameter parameter : parameters) {
      if (!parameter.isValid() && isNumber(faces, parameter)) {
        throw new NotFoundException("the number in " + parameter.getName());
      }
    }
  }

  private static boolean isNumber(FacesContext faces, UIComponent parameter) {
    var value = parameter.getValueExpression("value");
    Class<?> type = value == null ? null : value.getType(faces.getELContext());
    return type == long.class || type == Long.class;
  }
}
