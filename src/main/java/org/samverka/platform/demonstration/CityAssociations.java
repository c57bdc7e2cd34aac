package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.samverka.association.AssociationField;
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
import org.samverka.association.SigningRule;
import org.samverka.identity.Actor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.identity.Role;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.SamverkaClock;

/** Founds the city's associations, fills in their profiles and gives them people. */
@ApplicationScoped
class CityAssociations {

  private static final int FIRST_DISTRICT = 151;
  private static final int DISTRICTS = 12;

  /** The field's example of a valid bankgiro: the city is invented, and money is never sent. */
  private static final String BANKGIRO = "5050-1055";

  @Inject private CityPeople people;
  @Inject private CityMaterial material;
  @Inject private DemonstrationAccounts accounts;
  @Inject private FoundingService founding;
  @Inject private ProfileService profiles;
  @Inject private BoardService boards;
  @Inject private MembershipService memberships;
  @Inject private MandateService mandates;
  @Inject private SamverkaClock clock;

  /** Founds one. The first belongs to the representative and the signatory who can be tried. */
  CityAssociation found(int serial, CityMaterial.Archetype archetype, String name, Random random) {
    boolean first = serial == 0;
    Actor founder =
        first
            ? accounts.actor(DemonstrationAccount.SIGNATORY)
            : people.inhabitant(material.person(random), Set.of());
    long id = founded(founder, serial, name);
    confirmFounder(founder, id);
    fillIn(founder, id, random);
    List<Actor> signing = new ArrayList<>(List.of(founder));
    mandate(founder, id);
    boolean together = random.nextInt(4) == 0 && !first;
    if (together) {
      Actor second = people.inhabitant(material.person(random), Set.of());
      join(second, id);
      mandate(second, id);
      signing.add(second);
      profiles.setSigningRule(
          registrar(), id, version(id), SigningRule.TWO_JOINTLY, material.text("words", "rule"));
    }
    if (first) {
      join(accounts.actor(DemonstrationAccount.REPRESENTATIVE), id);
    }
    return new CityAssociation(
        id, name, archetype, List.copyOf(signing), together ? 2 : 1, districts(random));
  }

  /** Somebody new asks to represent an association, and says that they sign for it. */
  void ask(CityAssociation association, Random random) {
    Actor person = people.inhabitant(material.person(random), Set.of());
    memberships.askToJoin(
        person,
        association.id(),
        material.text("words", "newcomer"),
        new MandateClaim(clock.today().minusDays(9), null, material.text("words", "mandate")));
  }

  private long founded(Actor founder, int serial, String name) {
    FoundingAnswer answer =
        founding.found(founder, number(serial), LegalForm.NON_PROFIT_ASSOCIATION, name);
    if (answer instanceof FoundingAnswer.Founded founded) {
      return founded.associationId();
    }
    throw new IllegalStateException("an example number is taken");
  }

  /** The example numbers of the field: 899999, a serial of three digits, a check digit. */
  private static OrganisationNumber number(int serial) {
    return OrganisationNumber.completed("899999%03d".formatted(serial));
  }

  private void confirmFounder(Actor founder, long id) {
    long membership =
        memberships.own(founder).stream()
            .filter(row -> row.id() == id)
            .findFirst()
            .orElseThrow()
            .membershipId();
    confirm(membership);
  }

  private void join(Actor person, long id) {
    confirm(memberships.askToJoin(person, id, "", null));
  }

  private void confirm(long membership) {
    memberships.move(
        registrar(),
        membership,
        memberships.view(registrar(), membership).row().version(),
        MembershipTransition.CONFIRM,
        null);
  }

  private void mandate(Actor person, long id) {
    LocalDate today = clock.today();
    MandateClaim claim = new MandateClaim(today, null, material.text("words", "mandate"));
    long mandate = mandates.claim(person, id, claim);
    mandates.confirm(
        registrar(), mandate, mandates.view(registrar(), mandate).row().version(), claim);
  }

  private void fillIn(Actor founder, long id, Random random) {
    int members = 30 + random.nextInt(700);
    Map<AssociationField, String> values = new EnumMap<>(AssociationField.class);
    values.put(AssociationField.YEAR_REGISTERED, String.valueOf(1950 + random.nextInt(70)));
    values.put(AssociationField.PURPOSE, material.text("words", "purpose"));
    values.put(AssociationField.AUDITOR, material.person(random));
    values.put(AssociationField.AUDITOR_QUALIFICATION, "LAY");
    values.put(
        AssociationField.POSTAL_STREET,
        material.oneOf(random, "streets") + " " + (1 + random.nextInt(80)));
    values.put(
        AssociationField.POSTAL_CODE, "1" + (20 + random.nextInt(9)) + " 3" + random.nextInt(10));
    values.put(AssociationField.POSTAL_CITY, material.text("words", "city"));
    values.put(AssociationField.PHONE, "08-123 45 " + (10 + random.nextInt(90)));
    values.put(AssociationField.EMAIL, "kontakt" + id + "@forening.example");
    values.put(AssociationField.CONTACT_NAME, founder.name());
    values.put(AssociationField.CONTACT_EMAIL, "kontakt" + id + "@forening.example");
    values.put(AssociationField.BANKGIRO, BANKGIRO);
    values.put(AssociationField.MEMBERS_YEAR, String.valueOf(clock.today().getYear() - 1));
    values.put(AssociationField.MEMBERS_TOTAL, String.valueOf(members));
    values.put(AssociationField.MEMBERS_CITY, String.valueOf(members * 9 / 10));
    values.put(AssociationField.MEMBERS_PAYING, String.valueOf(members * 8 / 10));
    values.put(AssociationField.ANNUAL_FEE, String.valueOf(50 * random.nextInt(6)));
    for (AssociationSection section : AssociationSection.values()) {
      Map<AssociationField, String> part = new EnumMap<>(values);
      part.keySet().removeIf(field -> field.section() != section);
      if (!part.isEmpty()) {
        profiles.change(founder, id, version(id), section, part);
      }
    }
    LocalDate from = clock.today().minusMonths(3);
    boards.addBoardMember(founder, id, founder.name(), BoardPost.CHAIR, from, null);
    boards.addBoardMember(founder, id, material.person(random), BoardPost.TREASURER, from, null);
    boards.addBoardMember(founder, id, material.person(random), BoardPost.MEMBER, from, null);
  }

  private static List<Integer> districts(Random random) {
    int one = FIRST_DISTRICT + random.nextInt(DISTRICTS);
    return one == FIRST_DISTRICT || random.nextBoolean()
        ? List.of(one)
        : List.of(one, FIRST_DISTRICT + 1 + (one - FIRST_DISTRICT) % (DISTRICTS - 1));
  }

  private long version(long id) {
    return profiles.profile(registrar(), id).facts().version();
  }

  private Actor registrar() {
    return people.the(Role.REGISTRAR);
  }
}
