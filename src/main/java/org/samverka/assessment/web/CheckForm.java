package org.samverka.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.AnswerView;
import org.samverka.application.CaseDesk;
import org.samverka.application.EvidenceView;
import org.samverka.application.SupportedAnswer;
import org.samverka.assessment.Aspect;
import org.samverka.assessment.AssessmentService;
import org.samverka.assessment.AssessmentService.OneCheck;
import org.samverka.assessment.CheckView;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Address;
import org.samverka.ui.BandItem;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/** The check of one commitment on the case's screen, and the band of them all. */
@Named("checkForm")
@RequestScoped
public class CheckForm {

  @Inject private HttpServletRequest request;
  @Inject private AssessmentService assessment;
  @Inject private CaseDesk desk;
  @Inject private CaseScreen screen;
  @Inject private CaseStages stages;
  @Inject private Messages messages;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;
  @Inject private SamverkaClock clock;

  private long versionId;
  private long seen = -1;
  private @Nullable CheckOutcome outcome;
  private String reason = "";
  private @Nullable StateSource source;
  private @Nullable LocalDate on;
  private final Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
  private List<Difference> differences = List.of();
  private @Nullable List<CheckView> checks;
  private @Nullable OneCheck check;
  private @Nullable SupportedAnswer supported;

  @PostConstruct
  void readAddress() {
    versionId = Address.number(request, "check");
  }

  /**
   * Fills the form with what stands there, unless somebody has just typed.
   *
   * @return the address that names the check, when the one asked for did not: a form that comes
   *     back must be about the check that was shown
   */
  public @Nullable String load() {
    if (!isThere()) {
      return null;
    }
    if (versionId == 0) {
      return "/assessment/case?faces-redirect=true&id=" + screen.getId() + "&check=" + current();
    }
    OneCheck there = getCheck();
    if (seen < 0) {
      seen = there.seen();
      outcome = there.view().outcome();
      reason = there.view().reason();
      source = there.view().source();
      on = outcome == CheckOutcome.NOT_ASSESSED ? clock.today() : there.view().on();
      aspects.putAll(there.aspects());
    }
    return null;
  }

  /** Whether there are checks to show. */
  public boolean isThere() {
    return screen.getCity().open() && !getChecks().isEmpty();
  }

  /** Every check, in the order of the band. */
  public List<CheckView> getChecks() {
    List<CheckView> known = checks;
    if (known == null) {
      known = assessment.checks(screen.actor(), screen.getId(), screen.text());
      checks = known;
    }
    return known;
  }

  /** The check that the page is about: the one asked for, else the first that is left. */
  public OneCheck getCheck() {
    OneCheck known = check;
    if (known == null) {
      known = assessment.check(screen.actor(), screen.getId(), current(), screen.text());
      check = known;
    }
    return known;
  }

  private long current() {
    if (versionId != 0) {
      return versionId;
    }
    return getChecks().stream()
        .filter(one -> one.outcome() == CheckOutcome.NOT_ASSESSED)
        .findFirst()
        .orElse(getChecks().get(0))
        .versionId();
  }

  /** The squares of the band. */
  public List<BandItem> getBand() {
    return getChecks().stream()
        .filter(CheckView::inBand)
        .map(
            one ->
                new BandItem(
                    one.name(), stages.outcome(one.outcome()), one.versionId() == current()))
        .toList();
  }

  /** What the association has answered. */
  public @Nullable AnswerView getAnswer() {
    return supported().answer();
  }

  /** What the association has added to its answer. */
  public List<EvidenceView> getEvidence() {
    return supported().evidence();
  }

  private SupportedAnswer supported() {
    SupportedAnswer known = supported;
    if (known == null) {
      known = desk.answer(screen.actor(), screen.getId(), getCheck().version());
      supported = known;
    }
    return known;
  }

  /** How many checks are left. */
  public long getLeft() {
    return getChecks().stream().filter(one -> one.outcome() == CheckOutcome.NOT_ASSESSED).count();
  }

  /** What the same commitment came to in other cases, in words; empty when there are none. */
  public String getAlike() {
    List<String> parts = new ArrayList<>();
    for (AssessmentService.Tally tally :
        assessment.alike(screen.actor(), screen.getId(), current())) {
      parts.add(messages.of("assessment.alike.one", tally.number(), tally.outcome()));
    }
    return String.join(", ", parts);
  }

  /** Whether the reader may write into it now. */
  public boolean isWritable() {
    return assessment.mayAssess(screen.actor(), screen.getId());
  }

  /** Saves, and goes to the next that is left; shows both versions when another was first. */
  public @Nullable String save() {
    long version = current();
    try {
      boolean saved =
          screen
              .errors()
              .attempt(
                  () ->
                      assessment.save(
                          screen.actor(),
                          screen.getId(),
                          version,
                          seen,
                          new AssessmentService.Typed(outcome, reason, source, on, typed())));
      if (!saved) {
        return null;
      }
    } catch (StaleException e) {
      overtaken.by(e.subject(), e.chain());
      showBoth();
      return null;
    }
    notices.done(MessageKey.of("assessment.check.saved", getCheck().view().name()));
    checks = null;
    return "/assessment/case?faces-redirect=true&id=" + screen.getId() + "&check=" + next(version);
  }

  private Map<Aspect, String> typed() {
    Map<Aspect, String> typed = new EnumMap<>(Aspect.class);
    aspects.forEach((aspect, note) -> typed.put(aspect, Objects.requireNonNullElse(note, "")));
    return typed;
  }

  private void showBoth() {
    check = null;
    OneCheck there = getCheck();
    seen = there.seen();
    differences =
        List.of(
            new Difference(
                messages.get("assessment.check.outcome"),
                messages.name(outcome),
                messages.name(there.view().outcome())),
            new Difference(messages.get("assessment.check.reason"), reason, there.view().reason()),
            new Difference(
                messages.get("assessment.check.source"),
                messages.name(source),
                messages.name(there.view().source())));
  }

  private long next(long after) {
    List<CheckView> all = getChecks();
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).versionId() == after) {
        at = i;
      }
    }
    for (int i = 1; i <= all.size(); i++) {
      CheckView one = all.get((at + i) % all.size());
      if (one.outcome() == CheckOutcome.NOT_ASSESSED) {
        return one.versionId();
      }
    }
    return after;
  }

  /** What somebody else has saved meanwhile, beside what was typed; none without a conflict. */
  public List<Difference> getDifferences() {
    return differences;
  }

  /** The outcomes to choose from. */
  public List<CheckOutcome> getOutcomes() {
    return List.of(CheckOutcome.values());
  }

  /** Where knowledge can come from in an assessment. */
  public List<StateSource> getSources() {
    return List.of(
        StateSource.DECLARATION,
        StateSource.BYLAWS,
        StateSource.WEBSITE,
        StateSource.VISIT,
        StateSource.REGISTER,
        StateSource.REPORT);
  }

  /** What is looked at for a protected ground; nothing for other commitments. */
  public List<Aspect> getAllAspects() {
    return getCheck().version().rules().ground() == null ? List.of() : List.of(Aspect.values());
  }

  /** The notes, by aspect. */
  public Map<Aspect, String> getAspects() {
    return aspects;
  }

  /** The commitment's version; 0 for the first that is left. */
  public long getVersionId() {
    return versionId;
  }

  /** Sets it. */
  public void setVersionId(long versionId) {
    this.versionId = versionId;
  }

  /** The check's version that the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** What was found. */
  public @Nullable CheckOutcome getOutcome() {
    return outcome;
  }

  /** Sets it. */
  public void setOutcome(@Nullable CheckOutcome outcome) {
    this.outcome = outcome;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** Where it comes from. */
  public @Nullable StateSource getSource() {
    return source;
  }

  /** Sets it. */
  public void setSource(@Nullable StateSource source) {
    this.source = source;
  }

  /** On which day it was seen. */
  public @Nullable LocalDate getOn() {
    return on;
  }

  /** Sets it. */
  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }
}
