package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.samverka.association.AssociationField;
import org.samverka.association.AssociationRow;
import org.samverka.association.AssociationSection;
import org.samverka.association.BoardPost;
import org.samverka.association.BoardService;
import org.samverka.association.FoundingAnswer;
import org.samverka.association.FoundingService;
import org.samverka.association.MandateClaim;
import org.samverka.association.MandateService;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipTransition;
import org.samverka.association.ProfileService;
import org.samverka.identity.Actor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.SamverkaClock;

/** The association that the demonstration's representative and signatory act for. */
@ApplicationScoped
class DemonstrationAssociation implements DemonstrationPart {

  private static final String NUMBER = "899999-0008";
  private static final String NAME = "Föreningen Öppen Famn";
  private static final String BASIS = "Protokoll från årsmötet § 7";

  @Inject private DemonstrationAccounts people;
  @Inject private FoundingService founding;
  @Inject private ProfileService profiles;
  @Inject private BoardService boards;
  @Inject private MembershipService memberships;
  @Inject private MandateService mandates;
  @Inject private SamverkaClock clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String name() {
    return "föreningar";
  }

  @Override
  public void make(long seed, Consumer<String> progress) {
    Actor registrar = people.actor(DemonstrationAccount.REGISTRAR);
    Actor signatory = people.actor(DemonstrationAccount.SIGNATORY);
    Actor representative = people.actor(DemonstrationAccount.REPRESENTATIVE);
    FoundingAnswer answer =
        founding.found(
            signatory, OrganisationNumber.parse(NUMBER), LegalForm.NON_PROFIT_ASSOCIATION, NAME);
    if (!(answer instanceof FoundingAnswer.Founded founded)) {
      progress.accept(NAME + " finns redan");
      return;
    }
    long id = founded.associationId();
    confirm(registrar, own(signatory, id));
    confirm(registrar, memberships.askToJoin(representative, id, "", null));
    fillIn(signatory, registrar, id);
    MandateClaim claim = new MandateClaim(clock.today(), null, BASIS);
    long mandate = mandates.claim(signatory, id, claim);
    long seen = mandates.view(registrar, mandate).row().version();
    mandates.confirm(registrar, mandate, seen, claim);
  }

  private void confirm(Actor registrar, long membership) {
    memberships.move(
        registrar,
        membership,
        memberships.view(registrar, membership).row().version(),
        MembershipTransition.CONFIRM,
        null);
  }

  private long own(Actor person, long associationId) {
    return memberships.own(person).stream()
        .filter(row -> row.id() == associationId)
        .map(AssociationRow::membershipId)
        .findFirst()
        .orElseThrow();
  }

  private void fillIn(Actor signatory, Actor registrar, long id) {
    profile()
        .forEach(
            (section, values) ->
                profiles.change(
                    signatory,
                    id,
                    profiles.profile(registrar, id).facts().version(),
                    section,
                    values));
    LocalDate from = clock.today().minusMonths(8);
    boards.addBoardMember(signatory, id, "Maja Ek", BoardPost.CHAIR, from, null);
    boards.addBoardMember(signatory, id, "Robin Lind", BoardPost.TREASURER, from, null);
    boards.addBoardMember(signatory, id, "Ali Rashid", BoardPost.MEMBER, from, null);
  }

  private Map<AssociationSection, Map<AssociationField, String>> profile() {
    Map<AssociationSection, Map<AssociationField, String>> all =
        new EnumMap<>(AssociationSection.class);
    all.put(
        AssociationSection.ORGANISATION,
        Map.of(
            AssociationField.YEAR_REGISTERED, "1998",
            AssociationField.PURPOSE, "Ingen ska behöva vara ensam med det svåra.",
            AssociationField.AUDITOR, "Eva Revik",
            AssociationField.AUDITOR_QUALIFICATION, "LAY"));
    all.put(
        AssociationSection.CONTACT,
        Map.of(
            AssociationField.POSTAL_STREET, "Lyktgatan 4",
            AssociationField.POSTAL_CODE, "126 30",
            AssociationField.POSTAL_CITY, "Hägersten",
            AssociationField.PHONE, "08-123 456 78",
            AssociationField.EMAIL, "hej@oppenfamn.example",
            AssociationField.CONTACT_NAME, "Kim Berg",
            AssociationField.CONTACT_EMAIL, "kim@oppenfamn.example"));
    all.put(AssociationSection.GIRO, Map.of(AssociationField.BANKGIRO, "5050-1055"));
    all.put(
        AssociationSection.MEMBERS,
        Map.of(
            AssociationField.MEMBERS_YEAR, Integer.toString(clock.today().getYear() - 1),
            AssociationField.MEMBERS_TOTAL, "412",
            AssociationField.MEMBERS_CITY, "380",
            AssociationField.MEMBERS_PAYING, "350",
            AssociationField.ANNUAL_FEE, "100"));
    return all;
  }
}
