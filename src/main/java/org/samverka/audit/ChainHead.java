package org.samverka.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a chain ends. The row is locked while an entry is added, so that no chain forks. */
@Entity
@Table(name = "audit_chain")
class ChainHead {

  static final String BEGINNING = "0".repeat(64);

  @Id
  @Column(name = "chain")
  private String chain;

  @Column(name = "sequence_number", nullable = false)
  private long sequence;

  @Column(name = "hash", nullable = false)
  private String hash;

  protected ChainHead() {}

  ChainHead(String chain) {
    this.chain = chain;
    this.hash = BEGINNING;
  }

  long sequence() {
    return sequence;
  }

  String hash() {
    return hash;
  }

  void advance(AuditEntry entry) {
    sequence = entry.sequence();
    hash = entry.hash();
  }
}
