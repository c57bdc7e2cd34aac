package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/** A case on a meeting's agenda, under its paragraph of the minutes. */
@Entity
@Table(name = "agenda_item")
class AgendaItem extends StoredEntity {

  static final String KIND = "agendaItem";

  @Column(name = "meeting_id", nullable = false)
  private long meetingId;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "paragraph", nullable = false)
  private int paragraph;

  /** Body, year and paragraph: a number is given once a year. */
  @Column(name = "paragraph_key", nullable = false)
  private String paragraphKey;

  /** The case while the item is open: a case is on one agenda at a time. */
  @Column(name = "open_key")
  private @Nullable Long openKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "result", nullable = false)
  private ItemResult result;

  @Column(name = "note", nullable = false)
  private String note;

  /** For the persistence provider. */
  protected AgendaItem() {}

  AgendaItem(Meeting meeting, long caseId, int paragraph) {
    this.meetingId = meeting.id();
    this.caseId = caseId;
    this.paragraph = paragraph;
    this.paragraphKey = paragraphs(meeting) + paragraph;
    this.openKey = caseId;
    this.result = ItemResult.OPEN;
    this.note = "";
  }

  /** What the keys of the paragraphs of this meeting's body and year begin with. */
  static String paragraphs(Meeting meeting) {
    return meeting.body() + ":" + meeting.heldOn().getYear() + ":";
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  long meetingId() {
    return meetingId;
  }

  long caseId() {
    return caseId;
  }

  int paragraph() {
    return paragraph;
  }

  ItemResult result() {
    return result;
  }

  /** Why it was tabled or referred back; empty otherwise. */
  String note() {
    return note;
  }

  boolean isOpen() {
    return openKey != null;
  }

  void close(ItemResult how, String why) {
    result = how;
    note = why;
    openKey = null;
  }
}
