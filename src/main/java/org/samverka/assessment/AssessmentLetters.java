package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.samverka.application.Case;
import org.samverka.association.AssociationAccess;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** What people are written to about an assessment, in the transaction of the step. */
@ApplicationScoped
class AssessmentLetters {

  private static final String NOTICE_PAGE = "/assessment/notice?id=";

  @Inject private AssociationAccess associations;
  @Inject private AccountDirectory accounts;
  @Inject private Notifications notifications;

  /** To the association: this is what the city is about to propose; comment until that day. */
  void noticeGiven(Case one, NoticeWish wish) {
    send(
        one,
        associations.accountIdsOf(one.associationId()),
        MessageKey.of("assessment.mail.notice.subject", number(one)),
        MessageKey.of("assessment.mail.notice.body", number(one), wish.dueOn(), wish.message()),
        NOTICE_PAGE + one.id());
  }

  /** To the officer: the association has commented. */
  void commented(Case one) {
    toOfficer(
        one,
        MessageKey.of("assessment.mail.commented.subject", number(one)),
        MessageKey.of("assessment.mail.commented.body", number(one)),
        "/assessment/case?id=" + one.id());
  }

  /** To the officer: the time to comment has passed. */
  void noticeTimeOut(Case one) {
    toOfficer(
        one,
        MessageKey.of("assessment.mail.timeOut.subject", number(one)),
        MessageKey.of("assessment.mail.timeOut.body", number(one)),
        "/assessment/case?id=" + one.id());
  }

  /** To the reviewers: it waits for a second pair of eyes. */
  void toReview(Case one) {
    send(
        one,
        accounts.holders(Role.REVIEWER).stream()
            .filter(id -> one.officerId().filter(id::equals).isEmpty())
            .toList(),
        MessageKey.of("assessment.mail.toReview.subject", number(one)),
        MessageKey.of("assessment.mail.toReview.body", number(one)),
        "/assessment/review?id=" + one.id());
  }

  /** To the officer: it has come back, and why. */
  void returned(Case one, Actor by, String reason) {
    toOfficer(
        one,
        MessageKey.of("assessment.mail.returned.subject", number(one)),
        MessageKey.of("assessment.mail.returned.body", number(one), by.name(), reason),
        "/assessment/case?id=" + one.id());
  }

  /** To the officer: it has been released for decision. */
  void released(Case one) {
    toOfficer(
        one,
        MessageKey.of("assessment.mail.released.subject", number(one)),
        MessageKey.of("assessment.mail.released.body", number(one)),
        "/assessment/case?id=" + one.id());
  }

  private void toOfficer(Case one, MessageKey subject, MessageKey body, String link) {
    one.officerId().ifPresent(officer -> send(one, List.of(officer), subject, body, link));
  }

  private void send(
      Case one, Collection<Long> to, MessageKey subject, MessageKey body, String link) {
    notifications.send(NewMessage.to(to, subject, body).leadingTo(link).about(one.trail()));
  }

  private static String number(Case one) {
    return one.registryNumber().orElse("");
  }
}
