package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.samverka.application.Section;

/** How the association works, and on what knowledge. */
@Named("methodsPage")
@RequestScoped
public class MethodsPage extends SectionPage {

  @Override
  protected Section section() {
    return Section.METHODS;
  }
}
