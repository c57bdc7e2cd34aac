package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.MeetingService;
import org.samverka.kernel.MessageKey;

/** Making a meeting. */
@Named("newMeeting")
@RequestScoped
public class NewMeetingPage extends Page {

  private static final List<DecisionBody> BODIES =
      List.of(DecisionBody.BOARD, DecisionBody.COMMITTEE);

  @Inject private MeetingService meetings;

  private @Nullable DecisionBody body = DecisionBody.BOARD;
  private @Nullable LocalDate heldOn;
  private String venue = "";

  /** Makes it. */
  public @Nullable String make() {
    return done(
        () -> meetings.schedule(actor(), body, heldOn, venue),
        MessageKey.of("decision.meeting.made"),
        "/decision/meetings?faces-redirect=true");
  }

  /** The bodies that meet. */
  public List<DecisionBody> getBodies() {
    return BODIES;
  }

  /** Which body. */
  public @Nullable DecisionBody getBody() {
    return body;
  }

  /** Sets it. */
  public void setBody(@Nullable DecisionBody body) {
    this.body = body;
  }

  /** On which day. */
  public @Nullable LocalDate getHeldOn() {
    return heldOn;
  }

  /** Sets it. */
  public void setHeldOn(@Nullable LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  /** Where. */
  public String getVenue() {
    return venue;
  }

  /** Sets it. */
  public void setVenue(@Nullable String venue) {
    this.venue = venue == null ? "" : venue;
  }
}
