package org.samverka.partnership.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.DisbursementTransition;
import org.samverka.partnership.Payment;
import org.samverka.ui.Address;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** One payment: released and marked as paid by the approver, held back by the officer. */
@Named("paymentPage")
@RequestScoped
public class PaymentView {

  @Inject private DisbursementService disbursements;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private String reason = "";
  private @Nullable Payment payment;

  @PostConstruct
  void address() {
    id = Address.id(request);
  }

  /** Reads the payment that the address names. */
  public void load() {
    Payment found = disbursements.view(current.actor(), id);
    payment = found;
    if (seen == 0) {
      seen = found.payment().seen();
    }
  }

  /** Whether the reader may take this step. */
  public boolean may(String step) {
    Payment read = getPayment();
    return read != null && read.steps().contains(DisbursementTransition.valueOf(step));
  }

  /** Takes a step. */
  public @Nullable String take(String step) {
    DisbursementTransition transition = DisbursementTransition.valueOf(step);
    if (!errors.attempt(
        "reason", () -> disbursements.apply(current.actor(), id, seen, transition, reason))) {
      return null;
    }
    notices.done(MessageKey.of("partnership.done"));
    return "/partnership/payment?faces-redirect=true&id=" + id;
  }

  /** The payment. */
  public @Nullable Payment getPayment() {
    if (payment == null) {
      load();
    }
    return payment;
  }

  /** Which payment. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The version the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
