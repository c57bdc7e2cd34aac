package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.ui.Navigation;

/**
 * What every public page begins with: it is the same for everybody who has not signed in, so that a
 * cache in front of the portal may keep it for a minute; whoever has signed in keeps their own
 * places beside it.
 */
@Named("publicPage")
@RequestScoped
public class PublicPageView {

  @Inject private CurrentActor current;
  @Inject private Navigation navigation;

  /** Says how long the page may be kept, and that it depends on the language and the session. */
  public void prepare() {
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    response.setHeader("Vary", "Cookie");
    response.setHeader(
        "Cache-Control",
        current.actor().signedIn() ? "private, no-store" : "public, max-age=0, s-maxage=60");
  }

  /** The places of the main navigation. */
  public List<Navigation.Place> getPlaces() {
    return current.actor().signedIn() ? navigation.getItems() : navigation.getPublicItems();
  }
}
