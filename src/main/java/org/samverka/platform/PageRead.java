package org.samverka.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Remembers when a page was read, so that a lost race can tell what was done since. */
public class PageRead implements SystemEventListener {

  @Override
  public void processEvent(SystemEvent event) {
    CDI.current().select(LostRace.class).get().read(FacesContext.getCurrentInstance());
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }
}
