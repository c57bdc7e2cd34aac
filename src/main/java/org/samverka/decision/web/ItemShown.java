package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.AgendaService;
import org.samverka.decision.ItemPage;
import org.samverka.decision.ItemResult;
import org.samverka.decision.MeetingReading;
import org.samverka.decision.SeatInItem;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;

/** One item of a meeting: its papers, who is recused, and what was decided. */
@Named("decisionItem")
@RequestScoped
public class ItemShown extends Page {

  @Inject private MeetingReading reading;
  @Inject private AgendaService agenda;

  private final RulingFields fields = new RulingFields();
  private @Nullable ItemPage page;
  private long seen;
  private @Nullable Long seat;
  private @Nullable Boolean conflicted;
  private @Nullable Long next;
  private String note = "";
  private String tableReason = "";
  private String backReason = "";

  /** Reads the item that the address names, also when what was sent had faults. */
  public void load() {
    fields.fill(getPage().form());
    if (seen == 0) {
      seen = getPage().seen();
    }
  }

  /** Records what was decided. */
  public @Nullable String decide() {
    return step(
        "decision.item.decided",
        () -> agenda.decide(actor(), getPage().row().caseId(), seen, fields.form()));
  }

  /** Tables it. */
  public @Nullable String table() {
    Long chosen = next;
    return step(
        "decision.item.tabled",
        () ->
            agenda.table(
                actor(), getPage().row().caseId(), seen, chosen == null ? 0 : chosen, tableReason));
  }

  /** Refers it back. */
  public @Nullable String referBack() {
    return step(
        "decision.item.referredBack",
        () -> agenda.referBack(actor(), getPage().row().caseId(), seen, backReason));
  }

  private @Nullable String step(String notice, Runnable deed) {
    return done(
        deed,
        MessageKey.of(notice),
        "/decision/meeting?faces-redirect=true&id=" + getPage().meeting().id());
  }

  /** Declares, for oneself or for somebody at the meeting. */
  public @Nullable String declare() {
    SeatInItem own = getPage().own();
    Long whose = isSecretary() ? seat : own == null ? null : Long.valueOf(own.seatId());
    return done(
        () ->
            agenda.declare(
                actor(), getId(), whose == null ? 0 : whose, Boolean.TRUE.equals(conflicted), note),
        MessageKey.of("decision.declare.done"),
        "/decision/item?faces-redirect=true&id=" + getId());
  }

  /** The item. */
  public ItemPage getPage() {
    ItemPage known = page;
    if (known == null) {
      known = reading.item(actor(), getId(), language());
      isAbout(known.row().caseId());
      page = known;
    }
    return known;
  }

  /** Whether the reader keeps the meeting. */
  public boolean isSecretary() {
    return actor().is(Role.SECRETARY);
  }

  /** Whether nothing has been done with it yet. */
  public boolean isOpen() {
    return getPage().row().result() == ItemResult.OPEN;
  }

  /** Whether there is a decision to read. */
  public boolean isDecided() {
    return getPage().row().result() == ItemResult.DECIDED;
  }

  /** Whether the reader can declare something here. */
  public boolean isDeclarable() {
    return isOpen() && (isSecretary() || getPage().own() != null);
  }

  /** The conditions proposed. */
  public List<String> getConditions() {
    return getPage().form().conditions().lines().toList();
  }

  /** The item in the address. */
  public long getId() {
    return number("id");
  }

  /** The fields of the decision. */
  public RulingFields getFields() {
    return fields;
  }

  /** The version of the case that was seen. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** Whose declaration it is. */
  public @Nullable Long getSeat() {
    return seat;
  }

  /** Sets it. */
  public void setSeat(@Nullable Long seat) {
    this.seat = seat;
  }

  /** Whether there is a conflict of interest. */
  public @Nullable Boolean getConflicted() {
    return conflicted;
  }

  /** Sets it. */
  public void setConflicted(@Nullable Boolean conflicted) {
    this.conflicted = conflicted;
  }

  /** The meeting it is tabled to. */
  public @Nullable Long getNext() {
    return next;
  }

  /** Sets it. */
  public void setNext(@Nullable Long next) {
    this.next = next;
  }

  /** What is said of the declaration. */
  public String getNote() {
    return note;
  }

  /** Sets it. */
  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  /** Why it is tabled. */
  public String getTableReason() {
    return tableReason;
  }

  /** Sets it. */
  public void setTableReason(@Nullable String reason) {
    this.tableReason = reason == null ? "" : reason;
  }

  /** Why it is referred back. */
  public String getBackReason() {
    return backReason;
  }

  /** Sets it. */
  public void setBackReason(@Nullable String reason) {
    this.backReason = reason == null ? "" : reason;
  }
}
