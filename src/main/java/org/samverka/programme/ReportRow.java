package org.samverka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A planned report as it is stored. */
@Embeddable
class ReportRow {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ReportKind kind;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "months_after")
  private @Nullable Integer monthsAfter;

  @Column(name = "signed", nullable = false)
  private boolean signed;

  /** For the persistence provider. */
  protected ReportRow() {}

  ReportRow(PlannedReport report) {
    this.kind = report.kind();
    this.dueOn = report.dueOn();
    this.monthsAfter = report.monthsAfter();
    this.signed = report.signed();
  }

  PlannedReport report() {
    return new PlannedReport(kind, dueOn, monthsAfter, signed);
  }
}
