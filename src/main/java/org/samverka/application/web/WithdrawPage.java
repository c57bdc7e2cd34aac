package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.application.WithdrawalService;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/** Where a signatory takes a submitted application back, with a reason. */
@Named("withdrawPage")
@RequestScoped
public class WithdrawPage extends CasePage {

  @Inject private WithdrawalService withdrawals;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;

  private @Nullable String seen;
  private @Nullable String reason;

  /** Reads the case; what can't be taken back is shown on its own page. */
  public @Nullable String open() {
    load();
    if (!withdrawals.mayWithdraw(actor(), getId())) {
      return to("/application/case");
    }
    if (seen == null) {
      seen = Long.toString(getSubject().version());
    }
    return null;
  }

  /** Takes it back. */
  public @Nullable String withdraw() {
    boolean done =
        errors.attempt(
            "reason",
            () -> {
              try {
                withdrawals.withdraw(actor(), getId(), seenVersion(), reason == null ? "" : reason);
              } catch (StaleException e) {
                overtaken.by(e.subject(), e.chain());
                readAgain();
                seen = Long.toString(getSubject().version());
                errors.add(MessageKey.of("application.withdraw.changed"));
              }
            });
    if (!done || errors.isAny()) {
      return null;
    }
    notices.done(MessageKey.of("application.withdraw.done"));
    return to("/application/case");
  }

  private long seenVersion() {
    return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
  }

  /** The case's version that the person saw. */
  public @Nullable String getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(@Nullable String seen) {
    this.seen = seen;
  }

  /** Why. */
  public @Nullable String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
