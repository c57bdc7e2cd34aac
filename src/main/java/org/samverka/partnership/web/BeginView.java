package org.samverka.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDirectory;
import org.samverka.identity.CurrentActor;
import org.samverka.partnership.PartnershipService;
import org.samverka.ui.Errors;

/** Beginning the agreement that a decision leads to. */
@Named("partnershipBegin")
@RequestScoped
public class BeginView {

  @Inject private PartnershipService partnerships;
  @Inject private CaseDirectory cases;
  @Inject private CurrentActor current;
  @Inject private Errors errors;

  private long caseId;

  /**
   * Goes on only when there is such a case.
   *
   * @throws org.samverka.identity.NotFoundException when there is none
   */
  public void load() {
    cases.row(caseId);
  }

  /** Begins it, and goes on to write. */
  public @Nullable String begin() {
    long[] id = new long[1];
    return errors.attempt(() -> id[0] = partnerships.begin(current.actor(), caseId))
        ? "/partnership/agreement-draft?faces-redirect=true&id=" + id[0]
        : null;
  }

  /** Which case. */
  public long getCaseId() {
    return caseId;
  }

  /** Sets it. */
  public void setCaseId(long caseId) {
    this.caseId = caseId;
  }
}
