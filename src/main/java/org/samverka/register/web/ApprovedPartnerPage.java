package org.samverka.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.standing.StateChange;
import org.samverka.commitment.standing.StateStep;
import org.samverka.decision.DecisionView;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Written;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.ReportStage;
import org.samverka.programme.ChoiceList;
import org.samverka.register.Mark;
import org.samverka.register.PartnerFile;
import org.samverka.register.RegisterNames;
import org.samverka.register.RegisterService;
import org.samverka.ui.BandItem;
import org.samverka.ui.BandStates;
import org.samverka.ui.Errors;
import org.samverka.ui.State;

/** Why one partner is approved, on a day: for the board and the office. */
@RequestScoped
@Named("approvedPartner")
public class ApprovedPartnerPage {

  @Inject private RegisterService register;
  @Inject private RegisterNames names;
  @Inject private CurrentActor current;
  @Inject private PartnerQuery query;
  @Inject private Errors errors;
  @Inject private BandStates bandStates;

  private long id;
  private @Nullable PartnerFile file;
  private List<BandItem> band = List.of();
  private List<Step> steps = List.of();
  private List<Step> remarks = List.of();

  /**
   * A step that some commitments took together.
   *
   * @param names what they are about
   * @param whole whether these are all of them
   * @param word the key of the word for where it led
   */
  public record Step(String names, boolean whole, State state, String word, StateStep step) {}

  /** Reads the partner that the address names; as it is now, when the day cannot be shown. */
  public void load() {
    if (!query.read(false)) {
      query.askNothing();
    }
    PartnerFile found = onTheDay();
    List<BandOrder.Place> places = names.band(query.day(), query.tongue());
    Map<Long, String> known =
        places.stream()
            .collect(Collectors.toMap(BandOrder.Place::commitmentId, BandOrder.Place::shortName));
    band = Bands.of(found.row().marks(), places);
    Map<List<Object>, List<StateChange>> together =
        found.history().stream()
            .filter(change -> known.containsKey(change.commitmentId()))
            .collect(
                Collectors.groupingBy(
                    ApprovedPartnerPage::alike, LinkedHashMap::new, Collectors.toList()));
    steps = together.values().stream().map(changes -> step(changes, places)).toList();
    remarks =
        places.stream()
            .filter(place -> isRemark(found.row().marks().of(place.commitmentId())))
            .flatMap(place -> latest(found.history(), place.commitmentId()).stream())
            .map(change -> step(List.of(change), places))
            .toList();
    file = found;
  }

  private PartnerFile onTheDay() {
    try {
      return register.file(current.actor(), id, query.day());
    } catch (NotFoundException e) {
      if (!query.isPast()) {
        throw e;
      }
      errors.at("day", MessageKey.of("register.fault.notThen", query.day()));
      query.askNothing();
      return register.file(current.actor(), id, query.day());
    }
  }

  /** What was found the same day, in the same way and for the same reason is told as one. */
  private static List<Object> alike(StateChange change) {
    StateStep step = change.step();
    return List.of(Written.day(step.validFrom()), Bands.state(step), step.source(), step.grounds());
  }

  private Step step(List<StateChange> changes, List<BandOrder.Place> places) {
    Set<Long> ids = changes.stream().map(StateChange::commitmentId).collect(Collectors.toSet());
    List<String> about =
        places.stream()
            .filter(place -> ids.contains(place.commitmentId()))
            .map(BandOrder.Place::shortName)
            .toList();
    StateStep step = changes.get(0).step();
    State state = Bands.state(step);
    return new Step(
        String.join(", ", about),
        about.size() == places.size(),
        state,
        bandStates.key("STANDING", state),
        step);
  }

  private static boolean isRemark(Optional<Mark> mark) {
    return mark.filter(one -> one == Mark.QUESTIONED || one == Mark.BREACHED).isPresent();
  }

  /** The history comes with the latest first. */
  private static Optional<StateChange> latest(List<StateChange> history, long commitmentId) {
    return history.stream().filter(one -> one.commitmentId() == commitmentId).findFirst();
  }

  /** The programme's title. */
  public String getProgramme() {
    PartnerFile known = Objects.requireNonNull(file);
    return names.programmes(query.tongue()).getOrDefault(known.row().programmeId(), "");
  }

  /** The names of the target groups. */
  public String getGroups() {
    return named(Objects.requireNonNull(file).row().targetGroups(), ChoiceList.TARGET_GROUP);
  }

  /** The names of the districts. */
  public String getDistricts() {
    return named(Objects.requireNonNull(file).row().districts(), ChoiceList.DISTRICT);
  }

  private String named(List<Long> ids, ChoiceList list) {
    Map<Long, String> all = names.of(list, query.tongue());
    return ids.stream().map(all::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /** What was decided; null when there is no decision to show. */
  public @Nullable DecisionView getDecision() {
    PartnerFile known = file;
    return known == null ? null : known.decision().orElse(null);
  }

  /** What is known of it. */
  public @Nullable PartnerFile getFile() {
    return file;
  }

  /** Its squares. */
  public List<BandItem> getBand() {
    return band;
  }

  /** How many of its commitments are lived up to, a justified limit included. */
  public long getMet() {
    return band.stream()
        .filter(item -> item.state() == State.MET || item.state() == State.JUS)
        .count();
  }

  /** How it was last checked, in a word. */
  public MessageKey getCheckedBy() {
    return Checks.word(Objects.requireNonNull(file).row());
  }

  /** The commitments that somebody has to act on, each with when and why. */
  public List<Step> getRemarks() {
    return remarks;
  }

  /** The sign beside a report. */
  public State signOf(ReportService.Line report) {
    if (report.late()) {
      return State.LIM;
    }
    return report.stage() == ReportStage.ACCEPTED ? State.MET : State.INF;
  }

  /** Whether nothing is open. */
  public boolean isSettled() {
    PartnerFile known = file;
    return remarks.isEmpty() && known != null && known.matters().isEmpty();
  }

  /** The history of its commitments, the latest first. */
  public List<Step> getSteps() {
    return steps;
  }

  /** The day that is shown. */
  public LocalDate getDay() {
    return query.getDay();
  }

  /** The partner that is asked for. */
  public long getId() {
    return id;
  }

  /** From the address. */
  public void setId(long id) {
    this.id = id;
  }
}
