package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.association.FoundingAnswer;
import org.samverka.association.FoundingService;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Adding an association that is not in the portal yet. */
@Named("foundAssociation")
@RequestScoped
public class FoundAssociation {

  @Inject private FoundingService founding;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private String number = "";
  private @Nullable LegalForm form;
  private String name = "";
  private @Nullable FoundingAnswer answer;

  /** Answers that there is no such page when the address holds no acceptable number. */
  public void load() {
    read();
  }

  /** Adds it; if somebody else was first, goes on to joining it. */
  public @Nullable String found() {
    if (!errors.attempt(() -> answer = founding.found(current.actor(), read(), form, name))) {
      return null;
    }
    if (answer instanceof FoundingAnswer.Exists exists) {
      return OwnAssociations.existing(exists);
    }
    if (answer instanceof FoundingAnswer.Founded founded) {
      notices.done(MessageKey.of("association.found.done", name.strip()));
      return AssociationPage.onTo("association?id=" + founded.associationId());
    }
    return null;
  }

  private OrganisationNumber read() {
    try {
      return OrganisationNumber.parse(number).requireAnyForm();
    } catch (InvalidValueException e) {
      throw new NotFoundException("association with such a number");
    }
  }

  /** The number as people write it. */
  public String getShownNumber() {
    return read().toString();
  }

  /** The forms to choose from. */
  public LegalForm[] getForms() {
    return LegalForm.values();
  }

  /** The number that was looked up. */
  public String getNumber() {
    return number;
  }

  /** Sets it. */
  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }

  /** The form chosen. */
  public @Nullable LegalForm getForm() {
    return form;
  }

  /** Sets it. */
  public void setForm(@Nullable LegalForm form) {
    this.form = form;
  }

  /** What it is called. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }
}
