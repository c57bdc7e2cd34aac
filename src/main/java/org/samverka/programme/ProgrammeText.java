package org.samverka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.samverka.commitment.TextLanguage;
import org.samverka.kernel.StoredEntity;

/** The words of a programme in one language. */
@Entity
@Table(name = "programme_text")
class ProgrammeText extends StoredEntity {

  @ManyToOne(optional = false)
  @JoinColumn(name = "programme_id", nullable = false)
  private Programme programme;

  @Column(name = "tongue", nullable = false)
  private String tongue;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "description", nullable = false)
  private String description;

  @Column(name = "purpose", nullable = false)
  private String purpose;

  @Column(name = "who_may_apply", nullable = false)
  private String whoMayApply;

  /** For the persistence provider. */
  protected ProgrammeText() {}

  ProgrammeText(Programme programme, TextLanguage language, ProgrammeWords words) {
    this.programme = programme;
    this.tongue = language.tag();
    write(words);
  }

  Programme programme() {
    return programme;
  }

  TextLanguage language() {
    return TextLanguage.of(tongue);
  }

  ProgrammeWords words() {
    return new ProgrammeWords(title, purpose, description, whoMayApply);
  }

  final void write(ProgrammeWords words) {
    title = words.title();
    purpose = words.purpose();
    description = words.description();
    whoMayApply = words.whoMayApply();
  }
}
