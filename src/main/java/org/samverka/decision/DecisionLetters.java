package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.application.Case;
import org.samverka.association.AssociationAccess;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** Tells the association, the officer and the registrar what becomes of a case. */
@ApplicationScoped
class DecisionLetters {

  private static final String PAGE = "/decision/decision?case=";

  @Inject private Notifications notifications;
  @Inject private AssociationAccess associations;
  @Inject private AccountDirectory accounts;

  void toAssociation(Case one, MessageKey subject, MessageKey body) {
    send(associations.accountIdsOf(one.associationId()), one, subject, body);
  }

  void toOfficer(Case one, MessageKey subject, MessageKey body) {
    send(one.officerId().map(List::of).orElse(List.of()), one, subject, body);
  }

  void toRegistrars(Case one, MessageKey subject, MessageKey body) {
    send(accounts.holders(Role.REGISTRAR), one, subject, body);
  }

  private void send(List<Long> to, Case one, MessageKey subject, MessageKey body) {
    notifications.send(
        NewMessage.to(to, subject, body).leadingTo(PAGE + one.id()).about(one.trail()));
  }

  static String number(Case one) {
    return one.registryNumber().orElse("");
  }
}
