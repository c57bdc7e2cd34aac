package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the address names, or a form of the page sends along in a hidden field of the same name. A
 * view parameter would do for the address alone: it is lost on a post that a converter stops.
 */
@RequestScoped
public class Requested {

  @Inject private HttpServletRequest request;

  /** The number of this name; 0 when there is none, or it is no number of a row. */
  public long number(String name) {
    String given = request.getParameter(name);
    return given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : 0;
  }
}
