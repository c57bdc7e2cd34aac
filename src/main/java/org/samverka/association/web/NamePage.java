package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationField;
import org.samverka.association.ProfileService;
import org.samverka.association.ProfileView;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;

/** Another name for an association, from a day on. */
@Named("associationName")
@RequestScoped
public class NamePage extends AssociationPage {

  @Inject private ProfileService profiles;
  @Inject private Messages messages;

  private @Nullable ProfileView view;
  private String name = "";
  private @Nullable LocalDate from;
  private String reason = "";

  /** Reads what it is called now. */
  public void load() {
    ProfileView read = getView();
    if (!isSent()) {
      setSeen(read.facts().version());
      name = read.facts().name();
    }
  }

  /** Gives it the name. */
  public @Nullable String save() {
    return done(
        MessageKey.of("association.name.saved"),
        "association?id=" + getId(),
        () -> profiles.rename(actor(), getId(), getSeen(), name, from, reason));
  }

  @Override
  protected void lookAgain() {
    view = null;
    setSeen(getView().facts().version());
  }

  /** What the person wrote, beside what it is called now. */
  public List<Difference> getDifferences() {
    return List.of(
        new Difference(messages.name(AssociationField.NAME), name, getView().facts().name()));
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

  /** The new name. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** Its first day; null for today. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Sets it. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
