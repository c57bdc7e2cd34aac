package org.samverka.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.partnership.PartnershipStage;

/**
 * What the register shows of a partnership from a day until another. A change closes the row and
 * opens a new one; several on one day leave one row, since the register answers for the end of a
 * day.
 */
@Entity
@Table(name = "register_entry")
class RegisterEntry extends StoredEntity {

  /** The end of what still holds. */
  static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /** The day of a check that has never been made, so that the list can be sorted by it. */
  static final LocalDate NEVER = LocalDate.of(1, 1, 1);

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "programme_id", nullable = false)
  private long programmeId;

  @Column(name = "association_name", nullable = false)
  private String associationName;

  @Column(name = "organisation_number", nullable = false)
  private String organisationNumber;

  @Column(name = "activity_name", nullable = false)
  private String activityName;

  @Column(name = "sort_name", nullable = false)
  private String sortName;

  @Column(name = "search_text", nullable = false)
  private String searchText;

  @Column(name = "target_groups", nullable = false)
  private String targetGroups;

  @Column(name = "districts", nullable = false)
  private String districts;

  @Column(name = "amount_per_year", nullable = false)
  private long amountPerYear;

  @Column(name = "grant_from", nullable = false)
  private LocalDate grantFrom;

  @Column(name = "grant_until", nullable = false)
  private LocalDate grantUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private PartnershipStage stage;

  @Column(name = "band", nullable = false)
  private String band;

  @Enumerated(EnumType.STRING)
  @Column(name = "overall", nullable = false)
  private Overall overall;

  @Column(name = "remarks", nullable = false)
  private int remarks;

  @Column(name = "public_band", nullable = false)
  private String publicBand;

  @Enumerated(EnumType.STRING)
  @Column(name = "public_overall", nullable = false)
  private Overall publicOverall;

  @Column(name = "checked_on", nullable = false)
  private LocalDate checkedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "checked_by")
  private @Nullable MonitoringKind checkedBy;

  @Column(name = "open_matters", nullable = false)
  private int openMatters;

  /** 1 or 0: a truth value cannot stand beside a search for words in a statement on Derby. */
  @Column(name = "published", nullable = false)
  private int published;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until", nullable = false)
  private LocalDate validUntil;

  /** For the persistence provider. */
  protected RegisterEntry() {}

  RegisterEntry(Showing showing, LocalDate from) {
    this.validFrom = from;
    this.validUntil = OPEN;
    write(showing);
  }

  long partnershipId() {
    return partnershipId;
  }

  long programmeId() {
    return programmeId;
  }

  Overall overall() {
    return overall;
  }

  List<Long> targetGroups() {
    return Showing.ids(targetGroups);
  }

  List<Long> districts() {
    return Showing.ids(districts);
  }

  /** What it adds to the totals while it holds. */
  Totals counted() {
    return new Totals(1, amountPerYear, remarks == 0 ? 1 : 0, openMatters > 0 ? 1 : 0);
  }

  /** Whether it shows exactly this. */
  boolean shows(Showing showing) {
    return showing.equals(showing());
  }

  /** The same from a day on, in a row of its own or, on the day it was opened, in this one. */
  boolean rewrite(Showing showing, LocalDate today) {
    if (!validFrom.equals(today)) {
      close(today);
      return false;
    }
    write(showing);
    return true;
  }

  /** Holds no more from this day on. */
  void close(LocalDate today) {
    validUntil = today;
  }

  private Showing showing() {
    return new Showing(
        partnershipId,
        associationId,
        caseId,
        programmeId,
        associationName,
        organisationNumber,
        activityName,
        targetGroups,
        districts,
        amountPerYear,
        grantFrom,
        grantUntil,
        stage,
        Marks.read(band),
        Marks.read(publicBand),
        checkedOn,
        checkedBy,
        openMatters);
  }

  private void write(Showing showing) {
    partnershipId = showing.partnershipId();
    associationId = showing.associationId();
    caseId = showing.caseId();
    programmeId = showing.programmeId();
    associationName = showing.associationName();
    organisationNumber = showing.organisationNumber();
    activityName = showing.activityName();
    sortName = NameOrder.key(showing.associationName());
    searchText = showing.searchText();
    targetGroups = showing.targetGroups();
    districts = showing.districts();
    amountPerYear = showing.amountPerYear();
    grantFrom = showing.grantFrom();
    grantUntil = showing.grantUntil();
    stage = showing.stage();
    band = showing.marks().written();
    overall = showing.marks().overall();
    remarks = showing.marks().remarks();
    publicBand = showing.publicMarks().written();
    publicOverall = showing.publicMarks().overall();
    checkedOn = showing.checkedOn();
    checkedBy = showing.checkedBy();
    openMatters = showing.openMatters();
    published = showing.stage().isRunning() ? 1 : 0;
  }
}
