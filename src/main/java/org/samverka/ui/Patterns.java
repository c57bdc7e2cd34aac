package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * The pattern page: every component in every state, for those who build pages and for the tests of
 * accessibility. There is none outside demonstrations and tests.
 */
@RequestScoped
@Named("patterns")
public class Patterns {

  private static final int LONGEST = 30;

  @Inject private Settings settings;
  @Inject private SamverkaClock clock;
  @Inject private Messages messages;
  @Inject private Errors errors;
  @Inject private Notices notices;

  @Size(max = LONGEST, message = "30")
  private @Nullable String name;

  private @Nullable String text;
  private @Nullable State outcome;
  private List<String> groups = new ArrayList<>(List.of("young"));
  private @Nullable String district;
  private @Nullable LocalDate day;
  private @Nullable Long amount = 850_000L;
  private boolean sure;
  private @Nullable String state;

  /** Answers that there is no such page, unless this is a demonstration. */
  public void look() {
    if (!settings.flag(Setting.DEMONSTRATION)) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().setResponseStatus(404);
      faces.responseComplete();
    }
  }

  /** Accepts the form, or finds a fault of each kind in it. */
  public @Nullable String send() {
    if (day != null && day.isBefore(clock.today())) {
      errors.at("day", MessageKey.of("ui.pattern.fault.day", clock.today()));
    }
    if (!sure) {
      errors.add(MessageKey.of("ui.pattern.fault.sure"));
    }
    if (errors.isAny()) {
      return null;
    }
    notices.done(MessageKey.of("ui.pattern.done"));
    return "/patterns?faces-redirect=true";
  }

  /** A band with an exception of each kind. */
  public List<BandItem> getMixed() {
    return band(Map.of(0, State.JUS, 5, State.LIM, 9, State.BRE, 10, State.INF, 12, State.NON), 0);
  }

  /** A band without exceptions. */
  public List<BandItem> getCalm() {
    return band(Map.of(), -1);
  }

  /** A band that is being filled in. */
  public List<BandItem> getAnswers() {
    return band(
        Map.of(
            5, State.LIM, 8, State.NON, 9, State.NON, 10, State.NON, 11, State.NON, 12, State.NON),
        -1);
  }

  private List<BandItem> band(Map<Integer, State> exceptions, int current) {
    List<BandItem> items = new ArrayList<>();
    String[] names = messages.get("ui.pattern.grounds").split(";", -1);
    for (int i = 0; i < names.length; i++) {
      items.add(new BandItem(names[i], exceptions.getOrDefault(i, State.MET), i == current));
    }
    return items;
  }

  /** The rows of a conflict page. */
  public List<Difference> getDifferences() {
    return List.of(
        new Difference(
            messages.get("ui.pattern.need"),
            messages.get("ui.pattern.yours"),
            messages.get("ui.pattern.theirs")),
        new Difference(messages.get("ui.pattern.district"), "Farsta", "Farsta"),
        new Difference(messages.get("ui.pattern.name"), null, "Nattkaféet Lyktan"));
  }

  /** Links to both neighbours of a page. */
  public Paging getPaging() {
    return new Paging("/patterns?before=x", "/patterns?after=x");
  }

  /** The signs. */
  public State[] getStates() {
    return State.values();
  }

  /** The present moment. */
  public Instant getNow() {
    return clock.now();
  }

  /** What a sign is called here. */
  public String label(State one) {
    return messages.get("ui.pattern.state." + one.name().toLowerCase(Locale.ROOT));
  }

  /** A short text. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** A long text. */
  public @Nullable String getText() {
    return text;
  }

  /** Sets it. */
  public void setText(@Nullable String text) {
    this.text = text;
  }

  /** One of several. */
  public @Nullable State getOutcome() {
    return outcome;
  }

  /** Sets it. */
  public void setOutcome(@Nullable State outcome) {
    this.outcome = outcome;
  }

  /** Some of several. */
  public List<String> getGroups() {
    return groups;
  }

  /** Sets them. */
  public void setGroups(List<String> groups) {
    this.groups = groups;
  }

  /** One from a list. */
  public @Nullable String getDistrict() {
    return district;
  }

  /** Sets it. */
  public void setDistrict(@Nullable String district) {
    this.district = district;
  }

  /** A day. */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /** Sets it. */
  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  /** An amount. */
  public @Nullable Long getAmount() {
    return amount;
  }

  /** Sets it. */
  public void setAmount(@Nullable Long amount) {
    this.amount = amount;
  }

  /** Yes or no. */
  public boolean isSure() {
    return sure;
  }

  /** Sets it. */
  public void setSure(boolean sure) {
    this.sure = sure;
  }

  /** Which state of the page is asked for. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets it. */
  public void setState(@Nullable String state) {
    this.state = state;
  }
}
