package org.samverka.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.ProtectedGround;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Written;
import org.samverka.monitoring.AgeGroup;
import org.samverka.monitoring.GoalOutcome;
import org.samverka.monitoring.ReportField;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.ReportTransition;
import org.samverka.monitoring.ReportView;
import org.samverka.monitoring.SmallCounts;
import org.samverka.programme.ReportKind;
import org.samverka.ui.Address;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;
import org.samverka.ui.PageSubject;

/** One report: written and handed in by the association, read and judged by the officer. */
@Named("reportPage")
@RequestScoped
public class ReportPageView {

  @Inject private ReportService reports;
  @Inject private CurrentActor current;
  @Inject private PageSubject about;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private String seenHash = "";
  private String secret = "";
  private String reason = "";
  private @Nullable ReportTransition step;
  private @Nullable ReportView view;
  private final Map<ReportField, String> values = new EnumMap<>(ReportField.class);
  private final Map<AgeGroup, String> participants = new EnumMap<>(AgeGroup.class);
  private final Map<ProtectedGround, String> complaints = new EnumMap<>(ProtectedGround.class);
  private final Map<Integer, String> outcomes = new LinkedHashMap<>();

  @PostConstruct
  void address() {
    id = Address.id(request);
  }

  /** Reads the report that the address names. */
  public void load() {
    ReportView found = reports.view(current.actor(), id);
    view = found;
    about.isCase(found.caseId());
    if (seen == 0) {
      seen = found.seen();
      seenHash = found.hash();
    }
    found.content().values().forEach(values::put);
    found.content().participants().forEach((group, n) -> participants.put(group, n.toString()));
    found.content().complaints().forEach((ground, n) -> complaints.put(ground, n.toString()));
    List<GoalOutcome> goals = found.content().goals();
    IntStream.range(0, goals.size()).forEach(i -> outcomes.put(i, goals.get(i).outcome()));
  }

  /** Saves and stays. */
  public @Nullable String save() {
    if (!errors.attempt(this::write)) {
      return null;
    }
    return stay("monitoring.report.saved");
  }

  /** Saves, and hands in if no signature is needed; else leads on to signing. */
  public @Nullable String submit() {
    boolean done =
        errors.attempt(
            () -> {
              write();
              ReportView now = reports.view(current.actor(), id);
              if (!now.signed()) {
                reports.submit(current.actor(), id, now.seen());
              }
            });
    if (!done) {
      return null;
    }
    ReportView read = reports.view(current.actor(), id);
    return read.isWritable()
        ? "/monitoring/report-sign?faces-redirect=true&id=" + id
        : stay("monitoring.report.handedIn");
  }

  private void write() {
    List<String> typed = new ArrayList<>();
    getGoals().forEach(i -> typed.add(text(outcomes.get(i))));
    reports.write(
        current.actor(),
        id,
        seen,
        new ReportService.Typed(plain(values), typed, plain(participants), plain(complaints)));
    seen = reports.view(current.actor(), id).seen();
  }

  private static <K extends Enum<K>> Map<K, String> plain(Map<K, String> map) {
    Map<K, String> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, text(value)));
    return copy;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Signs what was seen. */
  public @Nullable String sign() {
    ReportService.Answer[] answer = new ReportService.Answer[1];
    boolean tried =
        errors.attempt(
            "secret", () -> answer[0] = reports.sign(current.actor(), id, seenHash, secret));
    if (!tried) {
      return null;
    }
    if (answer[0] instanceof ReportService.Answer.NotProved) {
      errors.at("secret", MessageKey.of("monitoring.report.notProved"));
      return null;
    }
    return stay(
        answer[0] instanceof ReportService.Answer.Submitted
            ? "monitoring.report.handedIn"
            : "monitoring.report.signedByYou");
  }

  /** Takes the officer's step that was chosen. */
  public @Nullable String judge() {
    boolean done =
        errors.attempt(
            "step",
            () -> {
              if (step == null) {
                throw new InvalidValueException(MessageKey.of("monitoring.fault.step"));
              }
              reports.judge(current.actor(), id, seen, step, reason);
            });
    return done ? stay("monitoring.done") : null;
  }

  private String stay(String notice) {
    notices.done(MessageKey.of(notice));
    return "/monitoring/report?faces-redirect=true&id=" + id;
  }

  /** The report. */
  public @Nullable ReportView getView() {
    if (view == null) {
      load();
    }
    return view;
  }

  private ReportView read() {
    ReportView read = getView();
    if (read == null) {
      throw new IllegalStateException("a report page without a report");
    }
    return read;
  }

  /** The officer's steps now. */
  public Set<ReportTransition> getSteps() {
    return read().own() ? Set.of() : read().steps();
  }

  /** How many participants of a group, as it may be shown. */
  public String shown(AgeGroup group) {
    Map<AgeGroup, Integer> counts = read().content().participants();
    Integer count = counts.get(group);
    if (count == null) {
      return messages.get("monitoring.count.none");
    }
    if (SmallCounts.isSmall(count)) {
      return messages.get("monitoring.count.few");
    }
    return SmallCounts.hidden(counts).contains(group)
        ? messages.get("monitoring.count.hidden")
        : Written.number(count);
  }

  /** How many participants in all, as it may be shown. */
  public String getShownSum() {
    int sum = SmallCounts.sum(read().content().participants().values());
    return SmallCounts.isSmall(sum) ? messages.get("monitoring.count.few") : Written.number(sum);
  }

  /** How many complaints on a ground, as it may be shown. */
  public String shownComplaints(ProtectedGround ground) {
    int count = read().content().complaints().getOrDefault(ground, 0);
    return SmallCounts.isSmall(count)
        ? messages.get("monitoring.count.few")
        : Written.number(count);
  }

  /** The fields to write, in order. */
  public List<ReportField> getMoneyFields() {
    return List.of(ReportField.RECEIVED, ReportField.USED, ReportField.UNUSED);
  }

  /** The fields of text, in order. */
  public List<ReportField> getTextFields() {
    List<ReportField> fields =
        new ArrayList<>(
            List.of(
                ReportField.FOLLOW_UP_METHOD,
                ReportField.FOLLOW_UP_RESULT,
                ReportField.FOLLOW_UP_CHANGE,
                ReportField.TRAINING,
                ReportField.DEVIATIONS));
    if (read().kind() == ReportKind.FINAL) {
      fields.add(ReportField.PAPERS_LATER);
    }
    return fields;
  }

  /** The places of the goals. */
  public List<Integer> getGoals() {
    return IntStream.range(0, read().content().goals().size()).boxed().toList();
  }

  /** The words of a goal. */
  public String goal(int place) {
    return read().content().goals().get(place).goal();
  }

  /** The age groups. */
  public List<AgeGroup> getGroups() {
    return List.of(AgeGroup.values());
  }

  /** The protected grounds. */
  public List<ProtectedGround> getGrounds() {
    return List.of(ProtectedGround.values());
  }

  /** What is written, by field. */
  public Map<ReportField, String> getValues() {
    return values;
  }

  /** What is written, by age group. */
  public Map<AgeGroup, String> getParticipants() {
    return participants;
  }

  /** What is written, by ground. */
  public Map<ProtectedGround, String> getComplaints() {
    return complaints;
  }

  /** What is written, by the goal's place. */
  public Map<Integer, String> getOutcomes() {
    return outcomes;
  }

  /** Which report. */
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

  /** The fingerprint the person saw. */
  public String getSeenHash() {
    return seenHash;
  }

  /** Sets it. */
  public void setSeenHash(@Nullable String seenHash) {
    this.seenHash = text(seenHash);
  }

  /** What proves who signs; never shown again. */
  public String getSecret() {
    return "";
  }

  /** Sets it. */
  public void setSecret(@Nullable String secret) {
    this.secret = text(secret);
  }

  /** The step that is chosen. */
  public @Nullable ReportTransition getStep() {
    return step;
  }

  /** Sets it. */
  public void setStep(@Nullable ReportTransition step) {
    this.step = step;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = text(reason);
  }
}
