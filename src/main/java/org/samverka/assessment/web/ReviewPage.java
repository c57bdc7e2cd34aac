package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.assessment.AssessmentService;
import org.samverka.assessment.CheckView;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.NoticeView;
import org.samverka.assessment.Proposal;
import org.samverka.assessment.ProposalService;
import org.samverka.assessment.ReviewService;

/** The second pair of eyes: the proposal and every check, to release or to return. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage extends CityPage {

  @Inject private ProposalService proposals;
  @Inject private AssessmentService assessment;
  @Inject private NoticeService notices;
  @Inject private ReviewService reviews;

  private boolean legalReview;
  private String reason = "";
  private @Nullable List<CheckView> checks;

  /** Every check. */
  public List<CheckView> getChecks() {
    List<CheckView> known = checks;
    if (known == null) {
      known = assessment.checks(actor(), getId(), text());
      checks = known;
    }
    return known;
  }

  /** Whether a limit has to be looked at by a lawyer. */
  public boolean isLegal() {
    return getChecks().stream().anyMatch(CheckView::legalReview);
  }

  /** The proposal; null before there is one. */
  public @Nullable Proposal getProposal() {
    return proposals.proposal(actor(), getId()).map(ProposalService.Written::proposal).orElse(null);
  }

  /** The notices and what the association said. */
  public List<NoticeView> getNotices() {
    return notices.notices(actor(), getId(), text());
  }

  /** Releases it for decision. */
  public @Nullable String release() {
    return done(
        "assessment.released",
        "/assessment/case",
        () -> reviews.release(actor(), getId(), getSeen(), legalReview));
  }

  /** Gives it back. */
  public @Nullable String giveBack() {
    boolean done =
        errors().attempt("reason", () -> reviews.giveBack(actor(), getId(), getSeen(), reason));
    return done ? done("assessment.returned", "/assessment/case", () -> {}) : null;
  }

  /** Whether a lawyer has looked. */
  public boolean isLegalReview() {
    return legalReview;
  }

  /** Sets it. */
  public void setLegalReview(boolean legalReview) {
    this.legalReview = legalReview;
  }

  /** Why it goes back. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
