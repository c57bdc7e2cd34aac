package org.samverka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.samverka.commitment.TextLanguage;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/** One of the target groups or districts; never removed, since applications name it. */
@Entity
@Table(name = "choice")
class Choice extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(name = "list", nullable = false)
  private ChoiceList list;

  @Column(name = "place", nullable = false)
  private int place;

  @Column(name = "name_sv", nullable = false)
  private String nameSv;

  @Column(name = "name_en", nullable = false)
  private String nameEn;

  @Column(name = "offered", nullable = false)
  private boolean offered;

  /** For the persistence provider. */
  protected Choice() {}

  Choice(ChoiceList list, int place, String nameSv, String nameEn) {
    this.list = list;
    this.place = place;
    this.offered = true;
    rename(nameSv, nameEn);
  }

  SubjectRef ref() {
    return new SubjectRef("choice", id());
  }

  ChoiceList list() {
    return list;
  }

  int place() {
    return place;
  }

  boolean isOffered() {
    return offered;
  }

  ChoiceView view(TextLanguage language) {
    return new ChoiceView(
        id(),
        version(),
        list,
        language == TextLanguage.SV ? nameSv : nameEn,
        nameSv,
        nameEn,
        offered);
  }

  final void rename(String sv, String en) {
    nameSv = sv;
    nameEn = en;
  }

  void offer(boolean still) {
    offered = still;
  }
}
