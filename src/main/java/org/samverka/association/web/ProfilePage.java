package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationFacts;
import org.samverka.association.AssociationField;
import org.samverka.association.AssociationSection;
import org.samverka.association.ProfileService;
import org.samverka.association.ProfileView;

/** An association as its own people and the registrar see it: what is there and what is left. */
@Named("associationProfile")
@RequestScoped
public class ProfilePage extends AssociationPage {

  @Inject private ProfileService profiles;

  private @Nullable ProfileView view;

  /** Reads the association that the address names. */
  public void load() {
    getView();
  }

  @Override
  protected void lookAgain() {
    view = null;
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

  /** The sections that are filled in on pages of their own. */
  public List<AssociationSection> getSections() {
    List<AssociationSection> sections = new ArrayList<>(List.of(AssociationSection.values()));
    sections.remove(AssociationSection.IDENTITY);
    return sections;
  }

  /** The fields of a section. */
  public List<AssociationField> fields(AssociationSection section) {
    return AssociationField.of(section);
  }

  /** Whether something is left to fill in. */
  public boolean unfinished(AssociationSection section) {
    return getView().facts().unfinished().contains(section);
  }

  /** The first section with something left; null when every section is finished. */
  public @Nullable AssociationSection getNext() {
    return getView().facts().unfinished().stream().findFirst().orElse(null);
  }

  /** Whether the profile says everything that an application needs. */
  public boolean isComplete() {
    AssociationFacts facts = getView().facts();
    return facts.unfinished().isEmpty() && facts.hasBoard();
  }

  /** Whether a section has any value at all. */
  public boolean filled(AssociationSection section) {
    Set<AssociationField> filled = getView().facts().values().keySet();
    return fields(section).stream().anyMatch(filled::contains);
  }
}
