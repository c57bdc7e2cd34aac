package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationNews.Kind;
import org.samverka.audit.Trail;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Contact;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** Tells people, in the transaction of what has happened, whom it concerns and who must act. */
@ApplicationScoped
class AssociationLetters {

  @Inject private Notifications notifications;
  @Inject private AccountDirectory directory;
  @Inject private AssociationRepository associations;
  @Inject private PeopleRepository people;

  void write(@Observes AssociationNews news) {
    String association = associations.one(news.associationId()).name();
    String person = directory.contact(news.accountId()).map(Contact::name).orElse("");
    send(
        news,
        recipients(news),
        MessageKey.of("association.letter." + news.kind() + ".subject", association, person),
        MessageKey.of(
            "association.letter." + news.kind() + ".body", association, person, reason(news)),
        path(news));
  }

  private void send(
      AssociationNews news, Collection<Long> to, MessageKey subject, MessageKey body, String path) {
    if (!to.isEmpty()) {
      notifications.send(
          NewMessage.to(to, subject, body)
              .leadingTo(path)
              .about(Trail.association(news.associationId())));
    }
  }

  private Collection<Long> recipients(AssociationNews news) {
    return switch (news.kind()) {
      case FOUNDED, MANDATE_CLAIMED -> directory.holders(Role.REGISTRAR);
      case JOIN_ASKED -> whoLetsIn(news.associationId());
      case MEMBERSHIP_CONFIRMED,
          MEMBERSHIP_DECLINED,
          MEMBERSHIP_ENDED,
          MANDATE_CONFIRMED,
          MANDATE_DECLINED,
          MANDATE_ENDED ->
          List.of(news.accountId());
    };
  }

  /** The association's own people; the registrar only when there is nobody. */
  private Collection<Long> whoLetsIn(long associationId) {
    List<Long> own = new ArrayList<>(people.representatives(associationId));
    return own.isEmpty() ? directory.holders(Role.REGISTRAR) : own;
  }

  private String reason(AssociationNews news) {
    @Nullable String reason =
        isAboutMandate(news.kind())
            ? people.mandateRow(news.subjectId()).map(MandateRow::reason).orElse(null)
            : people.membershipRow(news.subjectId()).map(MembershipRow::reason).orElse(null);
    return Objects.toString(reason, "");
  }

  private static boolean isAboutMandate(Kind kind) {
    return switch (kind) {
      case MANDATE_CLAIMED, MANDATE_CONFIRMED, MANDATE_DECLINED, MANDATE_ENDED -> true;
      default -> false;
    };
  }

  private static String path(AssociationNews news) {
    return switch (news.kind()) {
      case FOUNDED, JOIN_ASKED -> "/association/membership?id=" + news.subjectId();
      case MANDATE_CLAIMED, MANDATE_CONFIRMED, MANDATE_DECLINED, MANDATE_ENDED ->
          "/association/mandate?id=" + news.subjectId();
      case MEMBERSHIP_CONFIRMED -> "/association/association?id=" + news.associationId();
      case MEMBERSHIP_DECLINED, MEMBERSHIP_ENDED -> "/association/join?id=" + news.associationId();
    };
  }
}
