package org.samverka.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * What every stored root has: an id that no other row of any table has, and a version that a page
 * remembers, so that a lost race is seen instead of overwriting.
 */
@MappedSuperclass
public abstract class StoredEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "samverka_id")
  @SequenceGenerator(name = "samverka_id", sequenceName = "samverka_id", allocationSize = 50)
  private long id;

  @Version private long version;

  /** Zero until the row is stored. */
  public long id() {
    return id;
  }

  /** Grows with every change. */
  public long version() {
    return version;
  }
}
