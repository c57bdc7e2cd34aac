package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samverka.association.AssociationAccess;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** What the association is written to about its own steps, in the transaction of the step. */
@ApplicationScoped
class CaseLetters {

  @Inject private AssociationAccess associations;
  @Inject private Notifications notifications;

  /** The receipt: it has come in, under this number, with this fingerprint. */
  void received(Case one) {
    String number = one.registryNumber().orElseThrow();
    send(
        one,
        MessageKey.of("application.mail.received.subject", number),
        MessageKey.of(
            "application.mail.received.body",
            number,
            one.receivedAt().orElseThrow(),
            one.signedHash().orElseThrow()),
        "/application/receipt?id=" + one.id());
  }

  /** It has been taken back. */
  void withdrawn(Case one, String byName, String reason) {
    String number = one.registryNumber().orElse("");
    send(
        one,
        MessageKey.of("application.mail.withdrawn.subject", number),
        MessageKey.of("application.mail.withdrawn.body", number, byName, reason),
        "/application/case?id=" + one.id());
  }

  private void send(Case one, MessageKey subject, MessageKey body, String link) {
    notifications.send(
        NewMessage.to(associations.accountIdsOf(one.associationId()), subject, body)
            .leadingTo(link)
            .about(one.trail()));
  }
}
