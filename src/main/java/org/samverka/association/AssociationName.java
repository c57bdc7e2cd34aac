package org.samverka.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;

/** What an association is called, from when and until when. */
@Entity
@Table(name = "association_name")
class AssociationName extends HistoryRow {

  @Column(name = "name", nullable = false)
  private String name;

  /** For the persistence provider. */
  protected AssociationName() {}

  AssociationName(
      long associationId,
      String name,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String reason,
      Actor by,
      Instant now) {
    super(associationId, from, until, reason, by, now);
    this.name = name;
  }

  String name() {
    return name;
  }
}
