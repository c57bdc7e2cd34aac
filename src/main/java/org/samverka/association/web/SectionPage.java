package org.samverka.association.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationFacts;
import org.samverka.association.AssociationField;
import org.samverka.association.AssociationSection;
import org.samverka.association.AuditorQualification;
import org.samverka.association.ProfileService;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.kernel.Texts;
import org.samverka.ui.Difference;
import org.samverka.ui.Messages;

/** Filling in one section of a profile. */
@Named("associationSection")
@RequestScoped
public class SectionPage extends AssociationPage {

  @Inject private ProfileService profiles;
  @Inject private ProfileWords words;
  @Inject private Messages messages;

  private AssociationSection section = AssociationSection.IDENTITY;
  private @Nullable AssociationFacts facts;
  private final Map<String, String> values = new HashMap<>();

  /** Reads which section it is about, before the form is read. */
  @PostConstruct
  public void beginSection() {
    String given = parameter("section");
    for (AssociationSection one : AssociationSection.values()) {
      if (one.name().equals(given)) {
        section = one;
      }
    }
  }

  /** Reads what is filled in; what was sent stays as it was typed. */
  public void load() {
    if (section == AssociationSection.IDENTITY) {
      throw new NotFoundException("section of an association");
    }
    AssociationFacts read = getFacts();
    if (!isSent()) {
      setSeen(read.version());
      AssociationField.of(section).forEach(field -> values.put(field.name(), read.shown(field)));
    }
  }

  /** Keeps what was typed. */
  public @Nullable String save() {
    Map<AssociationField, String> typed = new EnumMap<>(AssociationField.class);
    for (AssociationField field : AssociationField.of(section)) {
      typed.put(field, Objects.requireNonNullElse(values.get(field.name()), ""));
    }
    return done(
        MessageKey.of("association.section.saved", MessageKey.of(Texts.keyOf(section))),
        "association?id=" + getId(),
        () -> profiles.change(actor(), getId(), getSeen(), section, typed));
  }

  @Override
  protected void lookAgain() {
    facts = null;
    setSeen(getFacts().version());
  }

  /** What the person wrote, beside what somebody else has saved meanwhile. */
  public List<Difference> getDifferences() {
    List<Difference> rows = new ArrayList<>();
    for (AssociationField field : AssociationField.of(section)) {
      rows.add(new Difference(messages.name(field), typed(field), current(field)));
    }
    return rows;
  }

  private String current(AssociationField field) {
    return field.isOneOfSeveral() ? words.value(getFacts(), field) : getFacts().shown(field);
  }

  private String typed(AssociationField field) {
    String typed = Objects.requireNonNullElse(values.get(field.name()), "");
    boolean constant = field.isOneOfSeveral() && !typed.isEmpty();
    return constant ? words.shown(field, typed, typed) : typed;
  }

  /** What is there. */
  public AssociationFacts getFacts() {
    AssociationFacts known = facts;
    if (known == null) {
      var view = profiles.profile(actor(), getId());
      if (!view.editable()) {
        throw RefusedException.role(
            actor(), "association.change", new SubjectRef("association", getId()));
      }
      known = view.facts();
      facts = known;
    }
    return known;
  }

  /** What is typed, by the field's name. */
  public Map<String, String> getValues() {
    return values;
  }

  /** Which section. */
  public AssociationSection getSection() {
    return section;
  }

  /** The legal forms to choose from. */
  public LegalForm[] getForms() {
    return LegalForm.values();
  }

  /** What an auditor can be. */
  public AuditorQualification[] getQualifications() {
    return AuditorQualification.values();
  }
}
