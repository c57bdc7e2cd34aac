package org.samverka.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.samverka.kernel.StoredEntity;

/**
 * By how much the totals change from a day on, for one combination of what they are asked for by.
 * It is only added and never changed, so that no two who write wait for each other; at night those
 * of the same key become one.
 */
@Entity
@Table(name = "register_sum")
class RegisterSum extends StoredEntity {

  /** The target group, or the district, of the rows that count every partner once. */
  static final long ANY = 0;

  @Column(name = "target_group", nullable = false, updatable = false)
  private long targetGroup;

  @Column(name = "district", nullable = false, updatable = false)
  private long district;

  @Column(name = "programme_id", nullable = false, updatable = false)
  private long programmeId;

  @Enumerated(EnumType.STRING)
  @Column(name = "overall", nullable = false, updatable = false)
  private Overall overall;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "partners", nullable = false, updatable = false)
  private long partners;

  @Column(name = "kronor", nullable = false, updatable = false)
  private long kronor;

  @Column(name = "without_remark", nullable = false, updatable = false)
  private long withoutRemark;

  @Column(name = "with_open_matters", nullable = false, updatable = false)
  private long withOpenMatters;

  /**
   * What the sums are told apart by.
   *
   * @param targetGroup the id of a choice; {@link RegisterSum#ANY} for any
   * @param district the id of a choice; {@link RegisterSum#ANY} for any
   * @param validFrom the day; {@link RegisterEntry#OPEN} for what holds now
   */
  record Key(
      long targetGroup, long district, long programmeId, Overall overall, LocalDate validFrom) {}

  /** For the persistence provider. */
  protected RegisterSum() {}

  RegisterSum(Key key, Totals change) {
    targetGroup = key.targetGroup();
    district = key.district();
    programmeId = key.programmeId();
    overall = key.overall();
    validFrom = key.validFrom();
    partners = change.partners();
    kronor = change.kronor();
    withoutRemark = change.withoutRemark();
    withOpenMatters = change.withOpenMatters();
  }

  Totals change() {
    return new Totals(partners, kronor, withoutRemark, withOpenMatters);
  }
}
