package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.FormalCheckService;
import org.samverka.application.SupplementService;
import org.samverka.kernel.Deadlines;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Messages;

/** Asks the association for a supplement. */
@Named("askPage")
@RequestScoped
public class AskPage extends CityPage {

  /** How long an association usually gets (ours). */
  private static final int DAYS = 14;

  @Inject private SupplementService supplements;
  @Inject private FormalCheckService formal;
  @Inject private SamverkaClock clock;
  @Inject private Messages messages;

  private @Nullable String items;
  private @Nullable LocalDate dueOn;
  private String message = "";

  @Override
  public @Nullable String load() {
    String elsewhere = super.load();
    if (elsewhere == null && items == null) {
      items = String.join("\n", messages.texts(formal.outstanding(actor(), getId())));
      dueOn = Deadlines.lastDay(clock.today().plusDays(DAYS));
    }
    return elsewhere;
  }

  /** Asks. */
  public @Nullable String ask() {
    List<String> wanted = List.of((items == null ? "" : items).split("\r?\n", -1));
    return done(
        "assessment.asked",
        "/assessment/case",
        () -> supplements.request(actor(), getId(), getSeen(), wanted, dueOn, message));
  }

  /** What is asked for, one a line. */
  public @Nullable String getItems() {
    return items;
  }

  /** Sets it. */
  public void setItems(@Nullable String items) {
    this.items = items == null ? "" : items;
  }

  /** The last day. */
  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  /** Sets it. */
  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  /** Words to the association. */
  public String getMessage() {
    return message;
  }

  /** Sets it. */
  public void setMessage(@Nullable String message) {
    this.message = message == null ? "" : message;
  }
}
