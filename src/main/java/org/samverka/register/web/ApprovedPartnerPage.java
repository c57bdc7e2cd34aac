package org.samverka.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.standing.StateChange;
import org.samverka.decision.DecisionView;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.programme.ChoiceList;
import org.samverka.register.PartnerFile;
import org.samverka.register.RegisterNames;
import org.samverka.register.RegisterService;
import org.samverka.ui.BandItem;
import org.samverka.ui.BandStates;
import org.samverka.ui.State;

/** Why one partner is approved, on a day: for the board and the office. */
@RequestScoped
@Named("approvedPartner")
public class ApprovedPartnerPage {

  @Inject private RegisterService register;
  @Inject private RegisterNames names;
  @Inject private CurrentActor current;
  @Inject private PartnerQuery query;
  @Inject private BandStates bandStates;

  private long id;
  private @Nullable PartnerFile file;
  private List<BandItem> band = List.of();
  private List<Step> steps = List.of();

  /**
   * A step in the history of a commitment.
   *
   * @param name what the commitment is about
   * @param word the key of the word for where it led
   */
  public record Step(String name, State state, String word, StateChange change) {}

  /** Reads the partner that the address names. */
  public void load() {
    if (!query.read(false)) {
      throw new NotFoundException("a partner on a day that is none");
    }
    PartnerFile found = register.file(current.actor(), id, query.day());
    List<BandOrder.Place> places = names.band(query.day(), query.tongue());
    Map<Long, String> known =
        places.stream()
            .collect(Collectors.toMap(BandOrder.Place::commitmentId, BandOrder.Place::shortName));
    band = Bands.of(found.row().marks(), places);
    steps =
        found.history().stream()
            .filter(change -> known.containsKey(change.commitmentId()))
            .map(change -> step(change, known))
            .toList();
    file = found;
  }

  private Step step(StateChange change, Map<Long, String> known) {
    State state = Bands.state(change.step());
    return new Step(
        known.getOrDefault(change.commitmentId(), ""),
        state,
        bandStates.key("STANDING", state),
        change);
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
