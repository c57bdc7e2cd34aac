package org.samverka.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeRow;
import org.samverka.ui.CurrentLanguage;

/** What can be applied for now and what opens later, the same for everybody. */
@Named("openProgrammes")
@RequestScoped
public class OpenProgrammesView {

  @Inject private ProgrammeCatalogue catalogue;
  @Inject private CurrentLanguage language;

  private List<ProgrammeRow> now = List.of();
  private List<ProgrammeRow> later = List.of();

  /** Reads both lists. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    now = catalogue.open(Actor.PUBLIC, tongue);
    later = catalogue.opensLater(Actor.PUBLIC, tongue);
  }

  /** What can be applied for now. */
  public List<ProgrammeRow> getNow() {
    return now;
  }

  /** What opens later. */
  public List<ProgrammeRow> getLater() {
    return later;
  }
}
