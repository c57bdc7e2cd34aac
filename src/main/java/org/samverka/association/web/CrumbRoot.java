package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.samverka.association.MembershipRow;
import org.samverka.association.MembershipStage;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.ui.Messages;

/** Where an association's pages hang: the registrar's list, or the person's own. */
@Named("associationPlace")
@RequestScoped
public class CrumbRoot {

  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  /** What the place is called. */
  public String getRootText() {
    return messages.get(isRegistrar() ? "association.register.title" : "association.own.title");
  }

  /** Where it is. */
  public String getRootHref() {
    return base() + (isRegistrar() ? "register" : "own");
  }

  /** Where somebody who reads a membership finds the association: inside, or its public facts. */
  public String hrefOf(boolean own, MembershipRow row) {
    boolean outside = own && row.stage() != MembershipStage.CONFIRMED && !row.founder();
    return base() + (outside ? "join?id=" : "people?id=") + row.associationId();
  }

  private boolean isRegistrar() {
    return current.actor().is(Role.REGISTRAR);
  }

  private String base() {
    return request.getContextPath() + "/association/";
  }
}
