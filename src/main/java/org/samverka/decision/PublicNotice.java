package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/**
 * What stands on the notice board (anslag, KL 8:9–12): that minutes, or the record of a delegated
 * decision, have been approved, and how long they can be appealed. It holds nothing but what
 * everybody may see.
 */
@Entity
@Table(name = "public_notice")
class PublicNotice extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(name = "body", nullable = false)
  private DecisionBody body;

  /** Null for the record of one delegated decision. */
  @Column(name = "meeting_id")
  private @Nullable Long meetingId;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(name = "approved_on", nullable = false)
  private LocalDate approvedOn;

  @Column(name = "posted_on", nullable = false)
  private LocalDate postedOn;

  /** The last day it is up, which is the last day for an appeal. */
  @Column(name = "down_on", nullable = false)
  private LocalDate downOn;

  /** The paragraphs or registry numbers it is about. */
  @Column(name = "matter", nullable = false)
  private String matter;

  /** For the persistence provider. */
  protected PublicNotice() {}

  PublicNotice(
      DecisionBody body,
      @Nullable Long meetingId,
      LocalDate heldOn,
      LocalDate approvedOn,
      LocalDate postedOn,
      String matter) {
    this.body = body;
    this.meetingId = meetingId;
    this.heldOn = heldOn;
    this.approvedOn = approvedOn;
    this.postedOn = postedOn;
    this.downOn = AppealTime.lastDay(postedOn);
    this.matter = matter;
  }

  @Nullable Long meetingId() {
    return meetingId;
  }

  LocalDate postedOn() {
    return postedOn;
  }

  LocalDate downOn() {
    return downOn;
  }
}
