package org.samverka.it.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
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
import org.samverka.association.SigningRule;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.SamverkaClock;

/**
 * Makes associations to test with, through the doors that people use. In a test in the container:
 *
 * <pre>{@code
 * @Inject Associations associations;
 *
 * Associations.Founded lyktan = associations.complete(2);
 * drafts.begin(lyktan.signatory(), lyktan.id(), …);
 * }</pre>
 *
 * <p>Nothing has to be cleared away: every association has a number and people of its own.
 */
@ApplicationScoped
public class Associations {

  @Inject private FoundingService founding;
  @Inject private ProfileService profiles;
  @Inject private BoardService boards;
  @Inject private MembershipService memberships;
  @Inject private MandateService mandates;
  @Inject private AssociationAccess access;
  @Inject private People people;
  @Inject private SamverkaClock clock;

  private @Nullable Actor registrar;

  /**
   * An association that may apply.
   *
   * @param signatories its confirmed representatives who hold a mandate to sign from today on, the
   *     founder first
   */
  public record Founded(long id, String name, String number, List<Actor> signatories) {

    /** The first who may sign; the founder. */
    public Actor signatory() {
      return signatories.get(0);
    }
  }

  /**
   * A confirmed association with a complete profile, a board of three and so many signatories. Each
   * signs alone; {@link #sign} sets another rule.
   *
   * @param signatories how many; at least one
   */
  public Founded complete(int signatories) {
    return complete("Föreningen Lyktan", signatories);
  }

  /** As {@link #complete(int)}, with a name. */
  public Founded complete(String name, int signatories) {
    Founded bare = confirmed(name);
    Actor founder = bare.signatory();
    fillIn(founder, bare.id());
    List<Actor> signing = new ArrayList<>();
    signing.add(founder);
    giveMandate(founder, bare.id());
    for (int i = 1; i < signatories; i++) {
      Actor more = representative(bare.id(), "Tecknare " + i);
      giveMandate(more, bare.id());
      signing.add(more);
    }
    return new Founded(bare.id(), name, bare.number(), List.copyOf(signing));
  }

  /** A confirmed association with nothing filled in; its one representative may not sign. */
  public Founded confirmed(String name) {
    Founded fresh = founded(name);
    memberships.move(
        registrar(),
        membershipOf(fresh.signatory(), fresh.id()),
        seenMembership(fresh.signatory(), fresh.id()),
        MembershipTransition.CONFIRM,
        null);
    return fresh;
  }

  /** An association whose founder waits for the registrar. */
  public Founded founded(String name) {
    Actor founder = people.citizen("Alva Grundare");
    OrganisationNumber number = freshNumber();
    if (founding.found(founder, number, LegalForm.NON_PROFIT_ASSOCIATION, name)
        instanceof FoundingAnswer.Founded founded) {
      return new Founded(founded.associationId(), name, number.digits(), List.of(founder));
    }
    throw new IllegalStateException("the number is taken: " + number);
  }

  /** One more confirmed representative, who may not sign. */
  public Actor representative(long associationId, String name) {
    Actor person = people.citizen(name);
    long membership = memberships.askToJoin(person, associationId, "", null);
    memberships.move(
        registrar(),
        membership,
        memberships.view(registrar(), membership).row().version(),
        MembershipTransition.CONFIRM,
        null);
    return person;
  }

  /** A confirmed mandate to sign from today on, until further notice. */
  public void giveMandate(Actor person, long associationId) {
    LocalDate today = clock.today();
    MandateClaim claim = new MandateClaim(today, null, "Protokoll från årsmötet § 7");
    long mandate = mandates.claim(person, associationId, claim);
    long seen = mandates.view(registrar(), mandate).row().version();
    mandates.confirm(registrar(), mandate, seen, claim);
  }

  /** How many sign together from now on. */
  public void sign(long associationId, SigningRule rule) {
    profiles.setSigningRule(registrar(), associationId, version(associationId), rule, "Stadgarna");
  }

  /** Fills in every section of the profile, and a board of three. */
  public void fillIn(Actor representative, long associationId) {
    for (AssociationSection section : AssociationSection.values()) {
      Map<AssociationField, String> values = values(section);
      if (!values.isEmpty()) {
        profiles.change(representative, associationId, version(associationId), section, values);
      }
    }
    LocalDate from = clock.today().minusMonths(6);
    board(representative, associationId, "Ordförande Ek", BoardPost.CHAIR, from);
    board(representative, associationId, "Kassör Björk", BoardPost.TREASURER, from);
    board(representative, associationId, "Ledamot Alm", BoardPost.MEMBER, from);
  }

  /** The profile's version, as somebody who has just looked at it knows it. */
  public long version(long associationId) {
    return profiles.profile(registrar(), associationId).facts().version();
  }

  /** The registrar of the tests. */
  public synchronized Actor registrar() {
    Actor known = registrar;
    if (known == null) {
      known = people.staff("Rut Registrator", Role.REGISTRAR);
      registrar = known;
    }
    return known;
  }

  /** The person's own membership, asked for or confirmed. */
  public long membershipOf(Actor person, long associationId) {
    return memberships.own(person).stream()
        .filter(row -> row.id() == associationId)
        .map(AssociationRow::membershipId)
        .findFirst()
        .orElseThrow();
  }

  /** A valid number of a non-profit association that nobody has. */
  public OrganisationNumber freshNumber() {
    while (true) {
      long middle = ThreadLocalRandom.current().nextLong(20_000_000L, 90_000_000L);
      for (int check = 0; check < 10; check++) {
        try {
          OrganisationNumber number = OrganisationNumber.parse("8" + middle + check);
          if (access.findByNumber(number.digits()).isEmpty()) {
            return number;
          }
        } catch (InvalidValueException e) {
          // Nine check digits of ten are wrong, and a third digit below 2 is a person's.
        }
      }
    }
  }

  private long seenMembership(Actor person, long associationId) {
    return memberships.view(registrar(), membershipOf(person, associationId)).row().version();
  }

  private void board(Actor actor, long associationId, String name, BoardPost post, LocalDate from) {
    boards.addBoardMember(actor, associationId, name, post, from, null);
  }

  private Map<AssociationField, String> values(AssociationSection section) {
    Map<AssociationField, String> values = new EnumMap<>(AssociationField.class);
    switch (section) {
      case IDENTITY -> {}
      case ORGANISATION -> {
        values.put(AssociationField.YEAR_REGISTERED, "1998");
        values.put(AssociationField.PURPOSE, "Ingen ska behöva vara ensam om natten.");
        values.put(AssociationField.AUDITOR, "Revisor Lind");
        values.put(AssociationField.AUDITOR_QUALIFICATION, "LAY");
      }
      case CONTACT -> {
        values.put(AssociationField.POSTAL_STREET, "Storgatan 1");
        values.put(AssociationField.POSTAL_CODE, "126 30");
        values.put(AssociationField.POSTAL_CITY, "Hägersten");
        values.put(AssociationField.PHONE, "08-123 456 78");
        values.put(AssociationField.EMAIL, "hej@lyktan.example.org");
        values.put(AssociationField.CONTACT_NAME, "Alva Grundare");
        values.put(AssociationField.CONTACT_EMAIL, "alva@lyktan.example.org");
      }
      case GIRO -> values.put(AssociationField.BANKGIRO, "5050-1055");
      case MEMBERS -> {
        values.put(AssociationField.MEMBERS_YEAR, Integer.toString(clock.today().getYear() - 1));
        values.put(AssociationField.MEMBERS_TOTAL, "412");
        values.put(AssociationField.MEMBERS_CITY, "380");
        values.put(AssociationField.MEMBERS_PAYING, "350");
        values.put(AssociationField.ANNUAL_FEE, "100");
      }
    }
    return values;
  }
}
