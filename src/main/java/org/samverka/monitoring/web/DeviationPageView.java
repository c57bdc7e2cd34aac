package org.samverka.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.monitoring.DeviationService;
import org.samverka.monitoring.DeviationTransition;
import org.samverka.monitoring.DeviationView;
import org.samverka.monitoring.Triage;
import org.samverka.partnership.PartnershipRow;
import org.samverka.partnership.PartnershipService;
import org.samverka.ui.Address;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** One deviation: triaged and looked into by the officer, commented on by the association. */
@Named("deviationPage")
@RequestScoped
public class DeviationPageView {

  /** The most partnerships to choose from when a concern is tied to one. */
  private static final int MOST = 300;

  @Inject private DeviationService deviations;
  @Inject private PartnershipService partnerships;
  @Inject private CommitmentCatalogue commitments;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private SamverkaClock clock;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private @Nullable Long partnershipId;
  private @Nullable Long commitmentId;
  private @Nullable DeviationTransition step;
  private @Nullable LocalDate day;
  private String reason = "";
  private String comment = "";
  private @Nullable DeviationView view;
  private @Nullable List<PartnershipRow> running;
  private @Nullable List<BandOrder.Place> places;

  @PostConstruct
  void address() {
    id = Address.id(request);
  }

  /** Reads the deviation that the address names. */
  public void load() {
    DeviationView found = deviations.view(current.actor(), id);
    view = found;
    if (seen == 0) {
      seen = found.seen();
      partnershipId = found.partnershipId() == 0 ? null : found.partnershipId();
    }
  }

  /** Ties it to a partnership and a commitment. */
  public @Nullable String triage() {
    return attempt(
        "partnershipId",
        () -> {
          if (partnershipId == null) {
            throw new InvalidValueException(MessageKey.of("monitoring.fault.partnership"));
          }
          deviations.triage(
              current.actor(),
              id,
              seen,
              new Triage(partnershipId, commitmentId == null ? 0 : commitmentId),
              reason);
        });
  }

  /** Takes the step that was chosen. */
  public @Nullable String take() {
    return attempt(
        "step",
        () -> {
          if (step == null) {
            throw new InvalidValueException(MessageKey.of("monitoring.fault.step"));
          }
          deviations.apply(current.actor(), id, seen, step, day, reason);
        });
  }

  /** Sends what the association says. */
  public @Nullable String say() {
    return attempt("comment", () -> deviations.comment(current.actor(), id, comment));
  }

  private @Nullable String attempt(String field, Runnable deed) {
    if (!errors.attempt(field, deed)) {
      return null;
    }
    notices.done(MessageKey.of("monitoring.done"));
    return "/monitoring/deviation?faces-redirect=true&id=" + id;
  }

  /** The deviation. */
  public @Nullable DeviationView getView() {
    if (view == null) {
      load();
    }
    return view;
  }

  /** Whether the reader triages it now. */
  public boolean isTriaging() {
    DeviationView read = getView();
    return read != null && read.steps().contains(DeviationTransition.TRIAGE);
  }

  /** What the reader may do beside triage. */
  public Set<DeviationTransition> getSteps() {
    EnumSet<DeviationTransition> steps = EnumSet.noneOf(DeviationTransition.class);
    DeviationView read = getView();
    if (read != null) {
      steps.addAll(read.steps());
    }
    steps.remove(DeviationTransition.TRIAGE);
    return steps;
  }

  /** The partnerships it may be about. */
  public List<PartnershipRow> getRunning() {
    List<PartnershipRow> rows = running;
    if (rows == null) {
      rows = partnerships.page(current.actor(), true, false, null, false, MOST);
      running = rows;
    }
    return rows;
  }

  /** The commitments it may be about. */
  public List<BandOrder.Place> getPlaces() {
    List<BandOrder.Place> all = places;
    if (all == null) {
      all =
          commitments
              .bandOrder(current.actor(), clock.today(), TextLanguage.of(language.getTag()))
              .places();
      places = all;
    }
    return all;
  }

  /** Which deviation. */
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

  /** The partnership it is about. */
  public @Nullable Long getPartnershipId() {
    return partnershipId;
  }

  /** Sets it. */
  public void setPartnershipId(@Nullable Long partnershipId) {
    this.partnershipId = partnershipId;
  }

  /** The commitment it is about; null for none. */
  public @Nullable Long getCommitmentId() {
    return commitmentId;
  }

  /** Sets it. */
  public void setCommitmentId(@Nullable Long commitmentId) {
    this.commitmentId = commitmentId;
  }

  /** The step that is chosen. */
  public @Nullable DeviationTransition getStep() {
    return step;
  }

  /** Sets it. */
  public void setStep(@Nullable DeviationTransition step) {
    this.step = step;
  }

  /** When a plan is followed up. */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /** Sets it. */
  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** What the association says. */
  public String getComment() {
    return comment;
  }

  /** Sets it. */
  public void setComment(@Nullable String comment) {
    this.comment = comment == null ? "" : comment;
  }
}
