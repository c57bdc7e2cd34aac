package org.samverka.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.CaseDesk;
import org.samverka.ui.Address;

/** Everything that the association sent in, for whoever at the city may read it. */
@Named("applicationPage")
@RequestScoped
public class ApplicationPage extends CityPage {

  @Inject private HttpServletRequest request;
  @Inject private CaseDesk desk;

  private @Nullable ApplicationContent content;

  @PostConstruct
  void readCase() {
    setId(Address.number(request, "case"));
  }

  /** What the application says; read once. */
  public ApplicationContent getContent() {
    ApplicationContent known = content;
    if (known == null) {
      known = desk.content(actor(), getId(), text());
      content = known;
    }
    return known;
  }
}
