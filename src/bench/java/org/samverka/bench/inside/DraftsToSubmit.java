package org.samverka.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samverka.identity.AccountService;
import org.samverka.it.application.Applications;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.association.Associations;
import org.samverka.it.programme.Programmes;
import org.samverka.it.scene.Scene;
import org.samverka.programme.ProgrammeView;

/** Drafts in which nothing is left, each with a signatory of its own, made by the services. */
@ApplicationScoped
public class DraftsToSubmit implements Scene {

  private static final int NUMBER = 20;

  @Inject private Applications applications;
  @Inject private Associations associations;
  @Inject private Programmes programmes;
  @Inject private AccountService accounts;

  @Override
  public String name() {
    return "drafts-to-submit";
  }

  /** For each draft its case, and the address of who signs it. */
  @Override
  public Map<String, String> play() {
    ProgrammeView programme = programmes.open();
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < NUMBER; i++) {
      Made made = applications.draft(associations.complete("Föreningen Mätt " + i, 1), programme);
      told.put(Long.toString(made.caseId()), accounts.own(made.signatory()).email());
    }
    return told;
  }
}
