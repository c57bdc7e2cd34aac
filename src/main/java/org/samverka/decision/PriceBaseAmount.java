package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.kernel.StoredEntity;

/** The price base amount (prisbasbelopp) of a year, in whole kronor, and where it is published. */
@Entity
@Table(name = "price_base_amount")
class PriceBaseAmount extends StoredEntity {

  @Column(name = "for_year", nullable = false)
  private int year;

  @Column(name = "kronor", nullable = false)
  private long kronor;

  @Column(name = "source", nullable = false)
  private String source;

  /** For the persistence provider. */
  protected PriceBaseAmount() {}

  PriceBaseAmount(int year, long kronor, String source) {
    this.year = year;
    this.kronor = kronor;
    this.source = source;
  }

  int year() {
    return year;
  }

  long kronor() {
    return kronor;
  }

  String source() {
    return source;
  }
}
