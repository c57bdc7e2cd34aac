package org.samverka.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.ui.Errors;

/** Begins a programme with its two titles. */
@Named("programmeNew")
@RequestScoped
public class ProgrammeNewView {

  @Inject private ProgrammeEditing editing;
  @Inject private CurrentActor current;
  @Inject private Errors errors;

  private String titleSv = "";
  private String titleEn = "";

  /** Makes the draft and goes to write it. */
  public @Nullable String create() {
    long[] made = new long[1];
    if (!errors.attempt(() -> made[0] = editing.create(current.actor(), titleSv, titleEn))) {
      return null;
    }
    return "/programme/edit?faces-redirect=true&id=" + made[0];
  }

  /** The title in Swedish. */
  public String getTitleSv() {
    return titleSv;
  }

  /** Sets it. */
  public void setTitleSv(@Nullable String titleSv) {
    this.titleSv = titleSv == null ? "" : titleSv;
  }

  /** The title in English. */
  public String getTitleEn() {
    return titleEn;
  }

  /** Sets it. */
  public void setTitleEn(@Nullable String titleEn) {
    this.titleEn = titleEn == null ? "" : titleEn;
  }
}
