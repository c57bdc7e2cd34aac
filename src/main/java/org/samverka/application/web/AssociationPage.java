package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.samverka.application.Completeness;
import org.samverka.application.Section;
import org.samverka.association.AssociationFacts;
import org.samverka.association.AssociationField;
import org.samverka.ui.Messages;

/** What the association says of itself: read here, changed in its profile. */
@Named("applicationAssociation")
@RequestScoped
public class AssociationPage extends CasePage {

  @Inject private Messages messages;

  /** What is left in the profile. */
  public List<String> getMissing() {
    return messages.texts(Completeness.missing(getContent(), Section.ASSOCIATION));
  }

  /** The fields that are filled in. */
  public List<AssociationField> getFields() {
    return Arrays.stream(AssociationField.values())
        .filter(field -> getContent().facts().value(field) != null)
        .toList();
  }

  /** A field as people write it. */
  public String shown(AssociationField field) {
    AssociationFacts facts = getContent().facts();
    return switch (field) {
      case LEGAL_FORM -> messages.name(facts.legalForm());
      case SIGNING_RULE -> messages.name(facts.signingRule());
      default -> facts.shown(field);
    };
  }
}
