package org.samverka.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** One part of a draft as it was last saved; each part has a version of its own. */
@Entity
@Table(name = "application_section")
class SectionState extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "section", nullable = false)
  private Section section;

  @Column(name = "edited_at", nullable = false)
  private Instant editedAt;

  @Column(name = "edited_by", nullable = false)
  private long editedBy;

  @Column(name = "edited_by_name", nullable = false)
  private String editedByName;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "application_value", joinColumns = @JoinColumn(name = "section_id"))
  @MapKeyColumn(name = "field")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "content", nullable = false)
  private Map<ApplicationField, String> values = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "section_id"))
  @OrderColumn(name = "place")
  private List<BudgetLine> lines = new ArrayList<>();

  protected SectionState() {}

  SectionState(long caseId, Section section, Actor by, Instant now) {
    this.caseId = caseId;
    this.section = section;
    edited(by, now);
  }

  Section section() {
    return section;
  }

  Map<ApplicationField, String> values() {
    EnumMap<ApplicationField, String> copy = new EnumMap<>(ApplicationField.class);
    copy.putAll(values);
    return copy;
  }

  List<BudgetLine> lines() {
    return List.copyOf(lines);
  }

  Instant editedAt() {
    return editedAt;
  }

  /** The account of whoever saved it last. */
  long editedBy() {
    return editedBy;
  }

  String editedByName() {
    return editedByName;
  }

  /** Whether it says this already. */
  boolean says(Map<ApplicationField, String> sameValues, List<BudgetLine> sameLines) {
    return values().equals(sameValues) && lines().equals(sameLines);
  }

  void save(
      Map<ApplicationField, String> newValues, List<BudgetLine> newLines, Actor by, Instant now) {
    values = new HashMap<>(newValues);
    lines = new ArrayList<>(newLines);
    edited(by, now);
  }

  private void edited(Actor by, Instant now) {
    editedAt = now;
    editedBy = by.accountId();
    editedByName = by.name();
  }
}
