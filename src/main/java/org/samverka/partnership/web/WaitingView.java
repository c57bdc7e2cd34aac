package org.samverka.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.samverka.identity.CurrentActor;
import org.samverka.partnership.AgreementService;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.PaymentRow;
import org.samverka.partnership.WaitingAgreement;

/** What waits for the city signatory's signature, and for the payment approver. */
@Named("partnershipWaiting")
@RequestScoped
public class WaitingView {

  @Inject private AgreementService agreements;
  @Inject private DisbursementService disbursements;
  @Inject private CurrentActor current;

  private List<WaitingAgreement> toSign = List.of();
  private List<PaymentRow> toPay = List.of();

  /** Reads what waits for a signature. */
  public void loadToSign() {
    toSign = agreements.waiting(current.actor());
  }

  /** Reads what waits to be paid. */
  public void loadToPay() {
    toPay = disbursements.waiting(current.actor());
  }

  /** What waits for a signature. */
  public List<WaitingAgreement> getToSign() {
    return toSign;
  }

  /** What waits to be paid. */
  public List<PaymentRow> getToPay() {
    return toPay;
  }
}
