package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationField;
import org.samverka.association.ProfileService;
import org.samverka.association.ProfileView;
import org.samverka.association.SigningRule;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;

/** How many of the signatories sign together. */
@Named("associationSigning")
@RequestScoped
public class SigningRulePage extends AssociationPage {

  @Inject private ProfileService profiles;
  @Inject private Messages messages;

  private @Nullable ProfileView view;
  private @Nullable SigningRule rule;
  private String reason = "";

  /** Reads the rule that holds. */
  public void load() {
    ProfileView read = getView();
    if (!isSent()) {
      setSeen(read.facts().version());
      rule = read.facts().signingRule();
    }
  }

  /** Sets the rule. */
  public @Nullable String save() {
    return done(
        MessageKey.of("association.signing.saved"),
        "people?id=" + getId(),
        () -> profiles.setSigningRule(actor(), getId(), getSeen(), rule, reason));
  }

  @Override
  protected void lookAgain() {
    view = null;
    setSeen(getView().facts().version());
  }

  /** What the person chose, beside what holds now. */
  public List<Difference> getDifferences() {
    return List.of(
        new Difference(
            messages.name(AssociationField.SIGNING_RULE),
            messages.name(rule),
            messages.name(getView().facts().signingRule())));
  }

  /** The profile. */
  public ProfileView getView() {
    ProfileView known = view;
    if (known == null) {
      known = profiles.profile(actor(), getId());
      view = known;
    }
    return known;
  }

  /** The rules to choose from. */
  public SigningRule[] getRules() {
    return SigningRule.values();
  }

  /** The rule chosen. */
  public @Nullable SigningRule getRule() {
    return rule;
  }

  /** Sets it. */
  public void setRule(@Nullable SigningRule rule) {
    this.rule = rule;
  }

  /** Which decision says so. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
