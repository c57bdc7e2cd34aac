package org.samverka.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A small thing the platform must remember over a restart. */
@Entity
@Table(name = "stored_value")
class StoredValue {

  @Id
  @Column(name = "name")
  private String name;

  @Column(name = "content", nullable = false)
  private String content;

  protected StoredValue() {}

  StoredValue(String name, String content) {
    this.name = name;
    this.content = content;
  }

  String content() {
    return content;
  }

  void change(String newContent) {
    content = newContent;
  }
}
