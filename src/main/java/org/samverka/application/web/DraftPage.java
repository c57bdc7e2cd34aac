package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.CaseFact;
import org.samverka.application.CaseFactSource;
import org.samverka.application.Completeness;
import org.samverka.application.WithdrawalService;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.BandItem;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;

/**
 * One application as its association sees it: while it is a draft what is left to do, afterwards
 * where it stands and what happens next.
 */
@Named("applicationCase")
@RequestScoped
public class DraftPage extends CasePage {

  @Inject private Tasks tasks;
  @Inject private Messages messages;
  @Inject private WithdrawalService withdrawals;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject @Any private Instance<CaseFactSource> sources;

  private @Nullable List<CaseFact> facts;

  /** What is applied for, how much and until when, in a sentence. */
  public String getLead() {
    ApplicationContent content = getContent();
    String name = content.facts().name();
    String activity = content.value(ApplicationField.ACTIVITY_NAME);
    boolean sought = !content.value(ApplicationField.AMOUNT_SOUGHT).isEmpty();
    String amount = content.amount(ApplicationField.AMOUNT_SOUGHT).toString();
    if (activity.isEmpty()) {
      return messages.of("application.lead.begun", name);
    }
    return sought
        ? messages.of("application.lead.sought", name, amount, activity)
        : messages.of("application.lead.activity", name, activity);
  }

  /** The last day to apply. */
  public @Nullable LocalDate getDeadline() {
    return getContent().programme().terms().deadlineOn();
  }

  /** Whether one can apply right now. */
  public boolean isOpen() {
    return getContent().programme().open();
  }

  /** The parts and how far they have come. */
  public List<Tasks.Task> getTasks() {
    return tasks.of(getContent());
  }

  /** The one next step. */
  public Tasks.Next getNext() {
    return tasks.next(getContent());
  }

  /** Whether all is there to sign. */
  public boolean isComplete() {
    return Completeness.missing(getContent()).isEmpty();
  }

  /** The band of the answers. */
  public List<BandItem> getBand() {
    return CommitmentBand.of(getContent(), 0);
  }

  /** What the rule of the association asks for, in words. */
  public String getRule() {
    int needed = getContent().facts().signaturesNeeded();
    return needed == 1
        ? messages.get("application.rule.one")
        : messages.of("application.rule.many", needed);
  }

  /** Its registry number; empty while it has none. */
  public String getRegistryNumber() {
    return getSubject().registryNumber().orElse("");
  }

  /** When it was received; null while it is a draft. */
  public @Nullable Instant getReceivedAt() {
    return getSubject().receivedAt().orElse(null);
  }

  /** Where it stands, in plain words. */
  public String getStands() {
    return messages.get("application.stage." + getSubject().stage().name() + ".now");
  }

  /** What happens next. */
  public String getThen() {
    return messages.get("application.stage." + getSubject().stage().name() + ".next");
  }

  /** What features downstream know of it. */
  public List<CaseFact> getFacts() {
    List<CaseFact> known = facts;
    if (known == null) {
      known =
          isDraft()
              ? List.of()
              : sources.stream().flatMap(s -> s.factsOf(actor(), getId()).stream()).toList();
      facts = known;
    }
    return known;
  }

  /** Whether the reader may take it back. */
  public boolean isWithdrawable() {
    return !isDraft() && withdrawals.mayWithdraw(actor(), getId());
  }

  /** Deletes the draft, after the question. */
  public @Nullable String delete() {
    String title = getTitle();
    if (!errors.attempt(() -> drafts().delete(actor(), getId()))) {
      return null;
    }
    notices.done(MessageKey.of("application.delete.done", title));
    return "/application/cases?faces-redirect=true";
  }
}
