package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.MeetingPage;
import org.samverka.decision.MeetingReading;
import org.samverka.decision.MeetingService;
import org.samverka.decision.SeatInItem;
import org.samverka.decision.SeatKind;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;

/** A meeting: its agenda, who is present, and what is left to do. */
@Named("decisionMeeting")
@RequestScoped
public class MeetingShown extends Page {

  @Inject private MeetingReading reading;
  @Inject private MeetingService meetings;
  @Inject private SamverkaClock clock;

  private @Nullable MeetingPage page;
  private long seen;
  private Long @Nullable [] members;
  private Long @Nullable [] deputies;
  private Long @Nullable [] steppingIn;
  private @Nullable LocalDate day;
  private String reason = "";

  /** Reads the meeting that the address names. */
  public void load() {
    getPage();
  }

  /** Records who is present. */
  public @Nullable String presence() {
    List<Long> present =
        Stream.of(getMembers(), getDeputies(), getSteppingIn()).flatMap(Arrays::stream).toList();
    return step(
        "decision.presence.done",
        () -> meetings.recordPresence(actor(), getId(), seen, present, List.of(getSteppingIn())));
  }

  /** Ends it. */
  public @Nullable String end() {
    return step("decision.end.done", () -> meetings.end(actor(), getId(), seen));
  }

  /** Enters that the minutes are approved. */
  public @Nullable String approve() {
    return step(
        "decision.approve.done", () -> meetings.approveMinutes(actor(), getId(), seen, day));
  }

  /** Posts the notice. */
  public @Nullable String post() {
    return step("decision.post.done", () -> meetings.postNotice(actor(), getId(), seen, day));
  }

  /** Cancels it. */
  public @Nullable String cancel() {
    return step("decision.cancel.done", () -> meetings.cancel(actor(), getId(), seen, reason));
  }

  private @Nullable String step(String notice, Runnable deed) {
    return done(deed, MessageKey.of(notice), "/decision/meeting?faces-redirect=true&id=" + getId());
  }

  /** The meeting. */
  public MeetingPage getPage() {
    MeetingPage known = page;
    if (known == null) {
      known = reading.page(actor(), getId(), language());
      page = known;
    }
    return known;
  }

  /** Whether the reader keeps the meeting. */
  public boolean isSecretary() {
    return actor().is(Role.SECRETARY);
  }

  /** Whether who is present can be recorded now. */
  public boolean isPresenceOpen() {
    return isSecretary() && getPage().underWay();
  }

  /** Whether what is next is late. */
  public boolean isLate() {
    return getPage().isLate(clock.today());
  }

  /** Those who sit as members. */
  public List<SeatInItem> getMemberSeats() {
    return of(SeatKind.MEMBER);
  }

  /** Those who sit as deputies. */
  public List<SeatInItem> getDeputySeats() {
    return of(SeatKind.DEPUTY);
  }

  private List<SeatInItem> of(SeatKind kind) {
    return getPage().seats().stream().filter(seat -> seat.kind() == kind).toList();
  }

  private Long[] seats(SeatKind kind, boolean steps) {
    return of(kind).stream()
        .filter(seat -> seat.present() && (!steps || seat.voting()))
        .map(SeatInItem::seatId)
        .toArray(Long[]::new);
  }

  /** The members present. */
  public Long[] getMembers() {
    return members == null ? seats(SeatKind.MEMBER, false) : members.clone();
  }

  /** Sets them. */
  public void setMembers(Long @Nullable [] members) {
    this.members = members == null ? new Long[0] : members.clone();
  }

  /** The deputies present. */
  public Long[] getDeputies() {
    return deputies == null ? seats(SeatKind.DEPUTY, false) : deputies.clone();
  }

  /** Sets them. */
  public void setDeputies(Long @Nullable [] deputies) {
    this.deputies = deputies == null ? new Long[0] : deputies.clone();
  }

  /** The deputies who take part for a member who is away. */
  public Long[] getSteppingIn() {
    return steppingIn == null ? seats(SeatKind.DEPUTY, true) : steppingIn.clone();
  }

  /** Sets them. */
  public void setSteppingIn(Long @Nullable [] steppingIn) {
    this.steppingIn = steppingIn == null ? new Long[0] : steppingIn.clone();
  }

  /** The meeting in the address. */
  public long getId() {
    return number("id");
  }

  /** The version of the meeting that was seen. */
  public long getSeen() {
    return seen == 0 ? getPage().seen() : seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The day of approval or of the notice. */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /** Sets it. */
  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  /** Why it is cancelled. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
