package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.samverka.association.AssociationAccess;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** What people are written to about what the city does with a case, in the step's transaction. */
@ApplicationScoped
class DeskLetters {

  private static final String CITY_PAGE = "/assessment/case?id=";

  @Inject private AssociationAccess associations;
  @Inject private AccountDirectory accounts;
  @Inject private Notifications notifications;

  /** To the officer: the case is theirs. */
  void given(Case one, long officer) {
    send(
        one,
        List.of(officer),
        MessageKey.of("application.mail.given.subject", number(one)),
        MessageKey.of("application.mail.given.body", number(one)),
        CITY_PAGE + one.id());
  }

  /** To the officer before: somebody else has it now. */
  void taken(Case one, long former, String officer) {
    send(
        one,
        List.of(former),
        MessageKey.of("application.mail.taken.subject", number(one)),
        MessageKey.of("application.mail.taken.body", number(one), officer),
        "");
  }

  /** To the reviewers: the officer has a conflict of interest, and must be replaced. */
  void conflicted(Case one, String officer) {
    send(
        one,
        accounts.holders(Role.REVIEWER),
        MessageKey.of("application.mail.conflicted.subject", number(one)),
        MessageKey.of("application.mail.conflicted.body", number(one), officer),
        "/assessment/assign?id=" + one.id());
  }

  /** To the association: this is missing, until that day. */
  void supplementWanted(Case one, SupplementWish wish) {
    String items = "– " + String.join("\n– ", wish.items());
    send(
        one,
        associations.accountIdsOf(one.associationId()),
        MessageKey.of("application.mail.supplement.subject", number(one)),
        MessageKey.of(
            "application.mail.supplement.body", number(one), wish.dueOn(), items, wish.message()),
        "/application/supplement?id=" + one.id());
  }

  /** To the officer: the association has answered. */
  void supplementCame(Case one) {
    toOfficer(
        one,
        MessageKey.of("application.mail.supplementCame.subject", number(one)),
        MessageKey.of("application.mail.supplementCame.body", number(one)));
  }

  /** To the officer and the association: nothing came in time. */
  void supplementTimeOut(Case one, LocalDate dueOn) {
    toOfficer(
        one,
        MessageKey.of("application.mail.supplementTimeOut.subject", number(one)),
        MessageKey.of("application.mail.supplementTimeOut.body", number(one)));
    send(
        one,
        associations.accountIdsOf(one.associationId()),
        MessageKey.of("application.mail.supplementOver.subject", number(one)),
        MessageKey.of("application.mail.supplementOver.body", number(one), dueOn),
        "/application/supplement?id=" + one.id());
  }

  private void toOfficer(Case one, MessageKey subject, MessageKey body) {
    one.officerId()
        .ifPresent(officer -> send(one, List.of(officer), subject, body, CITY_PAGE + one.id()));
  }

  private void send(
      Case one, Collection<Long> to, MessageKey subject, MessageKey body, String link) {
    notifications.send(NewMessage.to(to, subject, body).leadingTo(link).about(one.trail()));
  }

  private static String number(Case one) {
    return one.registryNumber().orElse("");
  }
}
