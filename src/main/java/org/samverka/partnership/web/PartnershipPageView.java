package org.samverka.partnership.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseFact;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.DisbursementView;
import org.samverka.partnership.PartnershipFactSource;
import org.samverka.partnership.PartnershipService;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.partnership.PartnershipView;
import org.samverka.ui.Address;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.PageSubject;

/** One partnership on one page: where it stands, its agreement, money and follow-up, what to do. */
@Named("partnershipPage")
@RequestScoped
public class PartnershipPageView {

  @Inject private PartnershipService partnerships;
  @Inject private DisbursementService disbursements;
  @Inject @Any private Instance<PartnershipFactSource> sources;
  @Inject private CurrentActor current;
  @Inject private SamverkaClock clock;
  @Inject private PageSubject about;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private @Nullable PartnershipTransition step;
  private String reason = "";
  private @Nullable PartnershipView view;
  private List<DisbursementView> payments = List.of();
  private final List<CaseFact> facts = new ArrayList<>();

  @PostConstruct
  void address() {
    id = Address.id(request);
  }

  /** Reads the partnership that the address names. */
  public void load() {
    Actor actor = current.actor();
    PartnershipView found = partnerships.view(actor, id);
    view = found;
    about.isCase(found.caseId());
    if (seen == 0) {
      seen = found.seen();
    }
    payments = disbursements.of(actor, id);
    facts.clear();
    sources.forEach(source -> facts.addAll(source.factsOfPartnership(actor, id)));
  }

  /** Takes the step that was chosen. */
  public @Nullable String take() {
    boolean done =
        errors.attempt(
            "step",
            () -> {
              if (step == null) {
                throw new InvalidValueException(MessageKey.of("partnership.fault.step"));
              }
              partnerships.apply(current.actor(), id, seen, step, reason);
            });
    if (!done) {
      return null;
    }
    notices.done(MessageKey.of("partnership.done"));
    return "/partnership/partnership?faces-redirect=true&id=" + id;
  }

  /** The partnership. */
  public @Nullable PartnershipView getView() {
    if (view == null) {
      load();
    }
    return view;
  }

  /** Whether the officer writes the agreement now. */
  public boolean isWriting() {
    PartnershipView read = getView();
    return read != null
        && read.isOfficer()
        && (read.stage() == PartnershipStage.DRAFT_AGREEMENT
            || read.stage() == PartnershipStage.UNDER_CORRECTION);
  }

  /** Whether it is agreed and its first day is still to come. */
  public boolean isAhead() {
    PartnershipView read = getView();
    return read != null
        && read.stage() == PartnershipStage.ACTIVE
        && read.period().from().isAfter(clock.today());
  }

  /** A word for how it is with something of its follow-up. */
  public String statusOf(CaseFact fact) {
    if (fact.open()) {
      return "partnership.fact.open";
    }
    LocalDate on = fact.on();
    return on != null && on.isAfter(clock.today())
        ? "partnership.fact.ahead"
        : "partnership.fact.done";
  }

  /** Its payments. */
  public List<DisbursementView> getPayments() {
    return payments;
  }

  /** What is known of its follow-up. */
  public List<CaseFact> getFacts() {
    return facts;
  }

  /** Which partnership. */
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

  /** The step that is chosen. */
  public @Nullable PartnershipTransition getStep() {
    return step;
  }

  /** Sets it. */
  public void setStep(@Nullable PartnershipTransition step) {
    this.step = step;
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
