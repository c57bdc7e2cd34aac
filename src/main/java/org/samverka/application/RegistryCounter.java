package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.RegistryNumber;

/**
 * The last serial of a year. Its row is locked late in the submit, so there is no gap or double.
 */
@Entity
@Table(name = "registry_counter")
class RegistryCounter {

  /** Which series. */
  @Embeddable
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "prefix")
    private String prefix;

    @Column(name = "year_number")
    private int year;

    protected Key() {}

    Key(String prefix, int year) {
      this.prefix = prefix;
      this.year = year;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.prefix.equals(prefix) && key.year == year;
    }

    @Override
    public int hashCode() {
      return Objects.hash(prefix, year);
    }
  }

  @EmbeddedId private Key key;

  @Column(name = "last_serial", nullable = false)
  private int lastSerial;

  protected RegistryCounter() {}

  RegistryCounter(String prefix, int year) {
    this.key = new Key(prefix, year);
  }

  RegistryNumber next() {
    lastSerial++;
    return new RegistryNumber(key.prefix, key.year, lastSerial);
  }
}
