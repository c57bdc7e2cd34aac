package org.samverka.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/** A meeting of the committee or the board, with who was present. */
@Entity
@Table(name = "meeting")
class Meeting extends StoredEntity implements Staged<MeetingStage> {

  static final String KIND = "meeting";

  @Enumerated(EnumType.STRING)
  @Column(name = "body", nullable = false)
  private DecisionBody body;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private MeetingStage stage;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(name = "venue", nullable = false)
  private String venue;

  @Column(name = "approved_on")
  private @Nullable LocalDate approvedOn;

  /** Who is present, by seat, and whether they take part in decisions. */
  @ElementCollection
  @CollectionTable(name = "meeting_presence", joinColumns = @JoinColumn(name = "meeting_id"))
  @MapKeyColumn(name = "seat_id")
  @Column(name = "voting", nullable = false)
  private Map<Long, Boolean> presence = new HashMap<>();

  /** For the persistence provider. */
  protected Meeting() {}

  Meeting(DecisionBody body, LocalDate heldOn, String venue) {
    this.body = body;
    this.stage = MeetingStage.PLANNED;
    this.heldOn = heldOn;
    this.venue = venue;
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  SubjectRef ref() {
    return ref(id());
  }

  DecisionBody body() {
    return body;
  }

  @Override
  public MeetingStage stage() {
    return stage;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  String venue() {
    return venue;
  }

  Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approvedOn);
  }

  Map<Long, Boolean> presence() {
    return Map.copyOf(presence);
  }

  /** Whether it can still decide: planned, and its day has come. */
  boolean isUnderWay(LocalDate today) {
    return stage == MeetingStage.PLANNED && !today.isBefore(heldOn);
  }

  void moveTo(MeetingStage to) {
    stage = to;
  }

  void approve(LocalDate day) {
    approvedOn = day;
  }

  void present(Map<Long, Boolean> seats) {
    presence = new HashMap<>(seats);
  }
}
