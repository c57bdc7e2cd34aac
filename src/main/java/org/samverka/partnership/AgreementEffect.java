package org.samverka.partnership;

import static org.samverka.partnership.PartnershipTransition.ACTIVATE;
import static org.samverka.partnership.PartnershipTransition.ACTIVATE_BEFORE_FINAL;
import static org.samverka.partnership.PartnershipTransition.FINISH_CORRECTION;
import static org.samverka.partnership.PartnershipTransition.OFFER_CORRECTION;
import static org.samverka.partnership.PartnershipTransition.SEND_FOR_SIGNATURE;
import static org.samverka.partnership.PartnershipTransition.START_CORRECTION;
import static org.samverka.partnership.PartnershipTransition.SUSPEND;
import static org.samverka.partnership.PartnershipTransition.TAKE_BACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.samverka.association.AssociationAccess;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Sha256;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** What happens to the agreement when the partnership moves: frozen, in force, corrected. */
@ApplicationScoped
class AgreementEffect implements Effect<Partnership, PartnershipTransition> {

  @Inject private AgreementRepository repository;
  @Inject private AgreementComposer composer;
  @Inject private Agreements reading;
  @Inject private AssociationAccess associations;
  @Inject private AccountDirectory accounts;
  @Inject private Notifications notifications;
  @Inject private AuditLog audit;

  @Override
  public Set<PartnershipTransition> follows() {
    return EnumSet.of(
        SEND_FOR_SIGNATURE,
        OFFER_CORRECTION,
        TAKE_BACK,
        ACTIVATE,
        ACTIVATE_BEFORE_FINAL,
        START_CORRECTION,
        FINISH_CORRECTION,
        SUSPEND);
  }

  @Override
  public void carryOut(Attempt<Partnership, PartnershipTransition> attempt) {
    Partnership one = attempt.subject();
    List<Agreement> editions = repository.editions(one.id());
    Agreement latest = editions.get(0);
    switch (attempt.transition()) {
      case SEND_FOR_SIGNATURE, OFFER_CORRECTION -> offer(one, latest, attempt.at());
      case START_CORRECTION ->
          repository.add(
              new Agreement(
                  one.id(),
                  latest.edition() + 1,
                  inForce(editions).parts(),
                  attempt.actor(),
                  attempt.at()));
      case TAKE_BACK -> takeBack(attempt, latest);
      case SUSPEND -> giveUp(latest, attempt.at());
      case FINISH_CORRECTION -> finish(one, editions, attempt.at());
      default -> latest.takeForce(attempt.at());
    }
  }

  private void offer(Partnership one, Agreement agreement, Instant now) {
    String canonical = composer.canonical(one, agreement);
    agreement.offer(Sha256.of(canonical).hex(), now);
    repository.add(new AgreementContent(agreement.id(), canonical));
    TreeSet<Long> signers = new TreeSet<>(accounts.holders(Role.CITY_SIGNATORY));
    signers.addAll(associations.accountIdsOf(one.associationId()));
    notifications.send(
        NewMessage.to(
                signers,
                MessageKey.of("partnership.mail.offered.subject", one.activityName()),
                MessageKey.of("partnership.mail.offered.body", one.activityName()))
            .leadingTo("/partnership/agreement?id=" + one.id())
            .about(one.trail()));
  }

  /**
   * The edition that was offered is kept as it was, with whoever had signed it; a new one is
   * written from it. Each signature that is void is a deed of its own.
   */
  private void takeBack(Attempt<Partnership, PartnershipTransition> attempt, Agreement offered) {
    Partnership one = attempt.subject();
    String reason = attempt.requiredReason();
    offered.replace(attempt.at());
    repository.add(
        new Agreement(
            one.id(), offered.edition() + 1, offered.parts(), attempt.actor(), attempt.at()));
    TreeSet<Long> told = new TreeSet<>(associations.accountIdsOf(one.associationId()));
    for (AgreementSignature signature : repository.signatures(List.of(offered.id()))) {
      told.add(signature.accountId());
      audit.record(
          Deed.of(attempt.actor(), "agreement.signature-voided", offered.ref(), one.trail())
              .as(Role.OFFICER)
              .because(reason)
              .with("signatory", String.valueOf(signature.accountId()))
              .with("edition", String.valueOf(offered.edition())));
    }
    notifications.send(
        NewMessage.to(
                told,
                MessageKey.of("partnership.mail.takenBack.subject", one.activityName()),
                MessageKey.of("partnership.mail.takenBack.body", one.activityName(), reason))
            .leadingTo("/partnership/partnership?id=" + one.id())
            .about(one.trail()));
  }

  private void finish(Partnership one, List<Agreement> editions, Instant now) {
    Agreement latest = editions.get(0);
    if (latest.stage() == AgreementStage.OFFERED && reading.isSigned(one, latest)) {
      editions.stream()
          .filter(edition -> edition.stage() == AgreementStage.IN_FORCE)
          .forEach(edition -> edition.replace(now));
      latest.takeForce(now);
    } else {
      giveUp(latest, now);
    }
  }

  /** A correction that both have not signed when it ends never holds. */
  private static void giveUp(Agreement latest, Instant now) {
    if (latest.stage() != AgreementStage.IN_FORCE) {
      latest.replace(now);
    }
  }

  private static Agreement inForce(List<Agreement> editions) {
    return editions.stream()
        .filter(edition -> edition.stage() == AgreementStage.IN_FORCE)
        .findFirst()
        .orElseThrow();
  }
}
