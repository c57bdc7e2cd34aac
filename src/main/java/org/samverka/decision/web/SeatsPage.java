package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.SeatKind;
import org.samverka.decision.SeatService;
import org.samverka.kernel.MessageKey;

/** Who sits in the board or the committee. */
@Named("decisionSeats")
@RequestScoped
public class SeatsPage extends Page {

  private static final List<DecisionBody> BODIES =
      List.of(DecisionBody.BOARD, DecisionBody.COMMITTEE);

  @Inject private SeatService seats;

  private List<SeatService.Seat> rows = List.of();
  private Map<Long, String> accounts = Map.of();
  private @Nullable SeatKind kind = SeatKind.MEMBER;
  private String name = "";
  private @Nullable Long account;
  private @Nullable LocalDate from;
  private @Nullable Long leaving;

  /** Reads whoever sits there today. */
  public void load() {
    rows = seats.seats(actor(), getBody());
    accounts = seats.memberAccounts(actor());
  }

  /** Somebody takes a seat. */
  public @Nullable String take() {
    return step(
        "decision.seat.taken", () -> seats.take(actor(), getBody(), kind, name, account, from));
  }

  /** Somebody leaves. */
  public @Nullable String leave() {
    Long whose = leaving;
    return step("decision.seat.left", () -> seats.leave(actor(), whose == null ? 0 : whose));
  }

  private @Nullable String step(String notice, Runnable deed) {
    return done(
        deed, MessageKey.of(notice), "/decision/seats?faces-redirect=true&body=" + getBody());
  }

  /** Which body the address names. */
  public DecisionBody getBody() {
    return parameter("body").equals(DecisionBody.COMMITTEE.name())
        ? DecisionBody.COMMITTEE
        : DecisionBody.BOARD;
  }

  /** The bodies that meet. */
  public List<DecisionBody> getBodies() {
    return BODIES;
  }

  /** Whoever sits there. */
  public List<SeatService.Seat> getRows() {
    return rows;
  }

  /** The accounts a seat can be tied to. */
  public Map<Long, String> getAccounts() {
    return accounts;
  }

  /** The kinds of seat. */
  public List<SeatKind> getKinds() {
    return List.of(SeatKind.values());
  }

  /** As what. */
  public @Nullable SeatKind getKind() {
    return kind;
  }

  /** Sets it. */
  public void setKind(@Nullable SeatKind kind) {
    this.kind = kind;
  }

  /** Who. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** With which account. */
  public @Nullable Long getAccount() {
    return account;
  }

  /** Sets it. */
  public void setAccount(@Nullable Long account) {
    this.account = account;
  }

  /** From which day. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Sets it. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** Who leaves. */
  public @Nullable Long getLeaving() {
    return leaving;
  }

  /** Sets it. */
  public void setLeaving(@Nullable Long leaving) {
    this.leaving = leaving;
  }
}
