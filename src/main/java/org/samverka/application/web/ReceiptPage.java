package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.application.SigningService;

/** The receipt: number, time, fingerprint, and where the audit chain stood. */
@Named("receiptPage")
@RequestScoped
public class ReceiptPage extends CasePage {

  @Inject private SigningService signing;

  private SigningService.@Nullable Receipt receipt;

  /** Reads the receipt; 404 while it is a draft. */
  public void open() {
    receipt = signing.receipt(actor(), getId());
  }

  /** The receipt. */
  public SigningService.@Nullable Receipt getReceipt() {
    return receipt;
  }
}
