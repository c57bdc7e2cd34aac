package org.samverka.it.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.samverka.association.SigningRule;
import org.samverka.identity.AccountService;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.association.Associations;
import org.samverka.it.association.Associations.Founded;
import org.samverka.it.identity.People;
import org.samverka.it.programme.Programmes;
import org.samverka.it.scene.Scene;
import org.samverka.programme.ProgrammeEditing;

/** Applications at the points at which browser tests begin. */
public class ApplicationScenes {

  private ApplicationScenes() {}

  private static Map<String, String> told(
      AccountService accounts, Founded association, long programmeId, long caseId) {
    return Map.of(
        "email",
        accounts.own(association.signatory()).email(),
        "second",
        accounts.own(association.signatories().get(association.signatories().size() - 1)).email(),
        "programme",
        Long.toString(programmeId),
        "case",
        Long.toString(caseId));
  }

  /** An association that can apply for an open programme, and has not. */
  @ApplicationScoped
  public static class ReadyToApply implements Scene {

    @Inject private AccountService accounts;
    @Inject private Associations associations;
    @Inject private Programmes programmes;

    @Override
    public String name() {
      return "ready-to-apply";
    }

    @Override
    public Map<String, String> play() {
      return told(
          accounts, associations.complete("Föreningen Öppen Famn", 1), programmes.open().id(), 0);
    }
  }

  /** A draft in which nothing is left; two sign together. */
  @ApplicationScoped
  public static class ReadyToSign implements Scene {

    @Inject private AccountService accounts;
    @Inject private Associations associations;
    @Inject private Programmes programmes;
    @Inject private Applications applications;

    @Override
    public String name() {
      return "ready-to-sign";
    }

    @Override
    public Map<String, String> play() {
      Founded association = associations.complete("Föreningen Öppen Famn", 2);
      associations.sign(association.id(), SigningRule.TWO_JOINTLY);
      Made made = applications.draft(association, programmes.open());
      return told(accounts, association, made.programme().id(), made.caseId());
    }
  }

  /** A draft in which the working methods and the answer about age are left; one signs alone. */
  @ApplicationScoped
  public static class NearlyComplete implements Scene {

    @Inject private AccountService accounts;
    @Inject private Associations associations;
    @Inject private Programmes programmes;
    @Inject private Applications applications;

    @Override
    public String name() {
      return "nearly-complete";
    }

    @Override
    public Map<String, String> play() {
      Founded association = associations.complete("Open Arms Association", 1);
      Made made = applications.nearlyComplete(association, programmes.open());
      return told(accounts, association, made.programme().id(), made.caseId());
    }
  }

  /** As ready to sign as can be, in a programme that has closed meanwhile. */
  @ApplicationScoped
  public static class ClosedMeanwhile implements Scene {

    @Inject private AccountService accounts;
    @Inject private Associations associations;
    @Inject private Programmes programmes;
    @Inject private ProgrammeEditing editing;
    @Inject private People people;
    @Inject private Applications applications;

    @Override
    public String name() {
      return "closed-meanwhile";
    }

    @Override
    public Map<String, String> play() {
      Founded association = associations.complete("Föreningen Öppen Famn", 1);
      Made made = applications.draft(association, programmes.open());
      long id = made.programme().id();
      editing.close(people.administrator(), id, programmes.view(id).seen());
      return told(accounts, association, id, made.caseId());
    }
  }
}
