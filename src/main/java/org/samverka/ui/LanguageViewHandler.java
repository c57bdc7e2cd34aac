package org.samverka.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Gives each view the language of its request from the start, so that a fault in a GET parameter is
 * told in it too.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {

  /** Stands before the given handler. */
  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return CDI.current().select(CurrentLanguage.class).get().getLocale();
  }
}
