package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseFact;
import org.samverka.application.CaseFactSource;
import org.samverka.application.FormalCheckService;
import org.samverka.application.SupplementService;
import org.samverka.application.SupplementView;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.NoticeView;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Written;

/** A case at the city on one screen, with what comes before its content. */
@Named("caseScreen")
@RequestScoped
public class CaseScreen extends CityPage {

  /** In how many days a case ought to be ready for decision (ours). */
  private static final int DAYS = 30;

  private static final String HERE = "/assessment/case";

  @Inject private CaseDesk desk;
  @Inject private FormalCheckService formal;
  @Inject private SupplementService supplements;
  @Inject private NoticeService notices;
  @Inject private SamverkaClock clock;
  @Inject @Any private Instance<CaseFactSource> sources;

  private @Nullable Boolean conflicted;
  private String statement = "";
  private @Nullable List<CaseFact> facts;

  // It opens the content itself, when the reader has declared.
  @Override
  boolean showsContent() {
    return false;
  }

  /** Declares. */
  public @Nullable String declare() {
    return done(
        "assessment.declared",
        HERE,
        () -> desk.declareConflict(actor(), getId(), conflicted, statement));
  }

  /** Begins the formal check. */
  public @Nullable String startFormalCheck() {
    return done(
        "assessment.formal.started",
        "/assessment/formal",
        () -> formal.start(actor(), getId(), getSeen()));
  }

  /** How many days the city has had it. */
  public long getDay() {
    return getCity().row().receivedAt() == null
        ? 0
        : ChronoUnit.DAYS.between(Written.day(getCity().row().receivedAt()), clock.today()) + 1;
  }

  /** In how many days it ought to be ready. */
  public int getDays() {
    return DAYS;
  }

  /** What has been asked for and answered. */
  public List<SupplementView> getSupplements() {
    return supplements.supplements(actor(), getId());
  }

  /** The notices and what the association said. */
  public List<NoticeView> getNotices() {
    return notices.notices(actor(), getId(), text());
  }

  /** What other features know of the case. */
  public List<CaseFact> getFacts() {
    List<CaseFact> known = facts;
    if (known == null) {
      known = new ArrayList<>();
      for (CaseFactSource source : sources) {
        known.addAll(source.factsOf(actor(), getId()));
      }
      facts = known;
    }
    return known;
  }

  /** Whether there is a conflict, as answered. */
  public @Nullable Boolean getConflicted() {
    return conflicted;
  }

  /** Sets it. */
  public void setConflicted(@Nullable Boolean conflicted) {
    this.conflicted = conflicted;
  }

  /** What the conflict is. */
  public String getStatement() {
    return statement;
  }

  /** Sets it. */
  public void setStatement(@Nullable String statement) {
    this.statement = statement == null ? "" : statement;
  }
}
