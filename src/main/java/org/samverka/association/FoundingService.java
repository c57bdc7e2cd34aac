package org.samverka.association;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/** Founds associations in the portal, and tells whether one is there already. */
@Service
public class FoundingService {

  @Inject private AssociationRepository associations;
  @Inject private PeopleRepository people;
  @Inject private AssociationRights rights;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;
  @Inject private Event<AssociationNews> news;

  /**
   * Whether an association with that number is in the portal already.
   *
   * @throws InvalidInputException when a company has the number, or nobody who may apply; the fault
   *     stands at ORGANISATION_NUMBER
   * @throws RefusedException when nobody has signed in
   */
  public Optional<FoundingAnswer.Exists> find(Actor actor, OrganisationNumber number) {
    rights.requireSignedIn(actor, "association.find");
    Faults faults = new Faults();
    faults.read("ORGANISATION_NUMBER", number, number::requireAnyForm);
    faults.stop();
    return existing(actor, number);
  }

  /**
   * Founds an association in the portal. The founder may fill in the profile at once; who may act
   * for the association, the registrar confirms. One association per organisation number: of two
   * who found the same at once, one founds it and the other is told that it exists.
   *
   * @throws InvalidInputException when the form does not fit the number, or the name is no name;
   *     the fields are ORGANISATION_NUMBER, LEGAL_FORM and NAME
   * @throws RefusedException when nobody has signed in
   */
  public FoundingAnswer found(
      Actor actor, OrganisationNumber number, @Nullable LegalForm form, String name) {
    rights.requireSignedIn(actor, "association.found");
    Faults faults = new Faults();
    String safe = faults.read("NAME", "", () -> AssociationField.NAME.read(name));
    if (form == null) {
      faults.add("LEGAL_FORM", MessageKey.of("association.fault.choose"));
    } else {
      faults.read("LEGAL_FORM", number, () -> number.requireForm(form));
    }
    faults.stop();
    associations.passGate(number.digits());
    Optional<FoundingAnswer.Exists> existing = existing(actor, number);
    if (existing.isPresent()) {
      return existing.get();
    }
    Association association =
        associations.add(
            new Association(number, Objects.requireNonNull(form), safe, actor, clock.now()));
    long id = association.id();
    associations.add(
        new AssociationName(id, association.name(), clock.today(), null, null, actor, clock.now()));
    Membership membership = people.add(Membership.ofFounder(id, actor, clock.now()));
    audit.record(
        Association.deed(actor, "association.founded", id)
            .with("organisationNumber", number.digits())
            .with("name", association.name())
            .with("legalForm", Objects.requireNonNull(form).name()));
    news.fire(
        new AssociationNews(AssociationNews.Kind.FOUNDED, id, membership.id(), actor.accountId()));
    return new FoundingAnswer.Founded(id);
  }

  /**
   * What anybody who has signed in may know of an association.
   *
   * @throws NotFoundException when there is none
   */
  public PublicFacts publicFacts(Actor actor, long associationId) {
    rights.requireSignedIn(actor, "association.public-facts");
    return associations
        .publicFacts(associationId)
        .orElseThrow(() -> new NotFoundException(Association.ref(associationId)));
  }

  private Optional<FoundingAnswer.Exists> existing(Actor actor, OrganisationNumber number) {
    return associations
        .publicFactsByNumber(number.digits())
        .map(
            facts ->
                new FoundingAnswer.Exists(
                    facts, people.open(facts.id(), actor.accountId()).isPresent()));
  }
}
