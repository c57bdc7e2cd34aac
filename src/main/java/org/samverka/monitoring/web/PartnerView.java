package org.samverka.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.monitoring.ChosenBy;
import org.samverka.monitoring.DeviationRow;
import org.samverka.monitoring.DeviationService;
import org.samverka.monitoring.EventView;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.monitoring.MonitoringService;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.Severity;
import org.samverka.partnership.PartnershipService;
import org.samverka.partnership.PartnershipView;
import org.samverka.ui.Address;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/**
 * How a partnership is followed up: its reports, checks and deviations, and telling of new ones.
 */
@Named("followUp")
@RequestScoped
public class PartnerView {

  @Inject private PartnershipService partnerships;
  @Inject private ReportService reports;
  @Inject private MonitoringService monitoring;
  @Inject private DeviationService deviations;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private SamverkaClock clock;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private @Nullable PartnershipView partnership;
  private List<ReportService.Line> lines = List.of();
  private List<EventView> events = List.of();
  private List<DeviationRow> rows = List.of();

  private MonitoringKind kind = MonitoringKind.DESK_CHECK;
  private ChosenBy chosen = ChosenBy.RISK;
  private Severity severity = Severity.NONE;
  private @Nullable LocalDate heldOn;
  private @Nullable LocalDate followUpOn;
  private String participants = "";
  private String finding = "";
  private String what = "";

  @PostConstruct
  void address() {
    id = Address.id(request);
    heldOn = clock.today();
  }

  /** Reads all that is known of the partnership that the address names. */
  public void load() {
    partnership = partnerships.view(current.actor(), id);
    lines = reports.of(current.actor(), id);
    events = monitoring.eventsOf(current.actor(), id);
    rows = deviations.of(current.actor(), id);
  }

  /** Reads the partnership alone, for the forms. */
  public void loadPartnership() {
    partnership = partnerships.view(current.actor(), id);
  }

  /** Records a check. */
  public @Nullable String record() {
    LocalDate day = heldOn == null ? clock.today() : heldOn;
    boolean done =
        errors.attempt(
            () ->
                monitoring.record(
                    current.actor(),
                    id,
                    new EventView(
                        kind, chosen, day, participants, finding, severity, followUpOn, "")));
    return done ? back("monitoring.check.done") : null;
  }

  /** Tells of a deviation. */
  public @Nullable String tell() {
    return errors.attempt("what", () -> deviations.report(current.actor(), id, what))
        ? back("monitoring.tell.done")
        : null;
  }

  private String back(String notice) {
    notices.done(MessageKey.of(notice));
    return "/monitoring/partner?faces-redirect=true&id=" + id;
  }

  /** The partnership. */
  public @Nullable PartnershipView getPartnership() {
    return partnership;
  }

  /** Its reports, also those planned. */
  public List<ReportService.Line> getLines() {
    return lines;
  }

  /** Its checks. */
  public List<EventView> getEvents() {
    return events;
  }

  /** Its deviations. */
  public List<DeviationRow> getRows() {
    return rows;
  }

  /** The ways of checking. */
  public List<MonitoringKind> getKinds() {
    return List.of(MonitoringKind.values());
  }

  /** Why somebody is checked. */
  public List<ChosenBy> getReasons() {
    return List.of(ChosenBy.values());
  }

  /** How serious something is. */
  public List<Severity> getSeverities() {
    return List.of(Severity.values());
  }

  /** Which partnership. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** How it was checked. */
  public MonitoringKind getKind() {
    return kind;
  }

  /** Sets it. */
  public void setKind(@Nullable MonitoringKind kind) {
    this.kind = kind == null ? MonitoringKind.DESK_CHECK : kind;
  }

  /** Why. */
  public ChosenBy getChosen() {
    return chosen;
  }

  /** Sets it. */
  public void setChosen(@Nullable ChosenBy chosen) {
    this.chosen = chosen == null ? ChosenBy.RISK : chosen;
  }

  /** How serious what was found is. */
  public Severity getSeverity() {
    return severity;
  }

  /** Sets it. */
  public void setSeverity(@Nullable Severity severity) {
    this.severity = severity == null ? Severity.NONE : severity;
  }

  /** When. */
  public @Nullable LocalDate getHeldOn() {
    return heldOn;
  }

  /** Sets it. */
  public void setHeldOn(@Nullable LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  /** When it is looked at again. */
  public @Nullable LocalDate getFollowUpOn() {
    return followUpOn;
  }

  /** Sets it. */
  public void setFollowUpOn(@Nullable LocalDate followUpOn) {
    this.followUpOn = followUpOn;
  }

  /** Who took part. */
  public String getParticipants() {
    return participants;
  }

  /** Sets it. */
  public void setParticipants(@Nullable String participants) {
    this.participants = participants == null ? "" : participants;
  }

  /** What was found. */
  public String getFinding() {
    return finding;
  }

  /** Sets it. */
  public void setFinding(@Nullable String finding) {
    this.finding = finding == null ? "" : finding;
  }

  /** What has happened. */
  public String getWhat() {
    return what;
  }

  /** Sets it. */
  public void setWhat(@Nullable String what) {
    this.what = what == null ? "" : what;
  }
}
