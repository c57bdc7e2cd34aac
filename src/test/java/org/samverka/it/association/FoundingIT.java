package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverka.association.AssociationRow;
import org.samverka.association.FoundingAnswer;
import org.samverka.association.FoundingService;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipStage;
import org.samverka.association.ProfileService;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.OrganisationNumber;

/** An association comes into the portal once, by somebody who then waits for the registrar. */
@ContainerTest
class FoundingIT {

  private static final LegalForm NON_PROFIT = LegalForm.NON_PROFIT_ASSOCIATION;

  @Inject FoundingService founding;
  @Inject ProfileService profiles;
  @Inject MembershipService memberships;
  @Inject Associations associations;
  @Inject People people;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService others;

  @Test
  void the_founder_waits_for_the_registrar_and_may_fill_in_the_profile_meanwhile() {
    Associations.Founded lyktan = associations.founded("Nattkaféet Lyktan");
    Actor founder = lyktan.signatory();

    AssociationRow own = memberships.own(founder).get(0);
    assertTrue(own.founderPending());
    assertEquals(MembershipStage.REQUESTED, own.stage());
    assertTrue(profiles.profile(founder, lyktan.id()).editable());

    associations.fillIn(founder, lyktan.id());
    assertEquals(List.of(), profiles.profile(founder, lyktan.id()).facts().unfinished());
  }

  @Test
  void whoever_founds_what_is_there_already_is_told_so() {
    Associations.Founded lyktan = associations.founded("Lyktan");
    OrganisationNumber number = new OrganisationNumber(lyktan.number());

    FoundingAnswer.Exists answer =
        assertInstanceOf(
            FoundingAnswer.Exists.class,
            founding.found(people.citizen("Sen Sökande"), number, NON_PROFIT, "En annan"));
    assertEquals("Lyktan", answer.association().name());
    assertFalse(answer.own());
    assertTrue(founding.find(lyktan.signatory(), number).orElseThrow().own());
  }

  @Test
  void of_two_who_found_the_same_at_once_one_founds_it_and_the_other_is_told() throws Exception {
    OrganisationNumber number = associations.freshNumber();
    List<Actor> founders = List.of(people.citizen("Ett"), people.citizen("Två"));
    List<Future<FoundingAnswer>> answers = new ArrayList<>();
    for (Actor founder : founders) {
      answers.add(others.submit(() -> founding.found(founder, number, NON_PROFIT, "Samma")));
    }
    int founded = 0;
    for (Future<FoundingAnswer> answer : answers) {
      founded += answer.get() instanceof FoundingAnswer.Founded ? 1 : 0;
    }
    assertEquals(1, founded);
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "899999-1239, checkDigit",
    "891212-1236, thirdDigit",
    "19121212-1212, personalIdentityNumber",
    "12345, shape"
  })
  void every_fault_of_a_number_has_words_of_its_own(String typed, String fault) {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> OrganisationNumber.parse(typed));
    assertEquals("kernel.organisationNumber." + fault, refused.messageKey().key());
  }

  @ParameterizedTest
  @CsvSource({"556016-0680, limitedCompany", "702002-0009, noForm"})
  void whoever_may_not_apply_is_told_at_the_number(String typed, String fault) {
    Actor citizen = people.citizen("Bo Lagsson");
    OrganisationNumber number = OrganisationNumber.parse(typed);
    InvalidInputException refused =
        assertThrows(InvalidInputException.class, () -> founding.find(citizen, number));
    assertEquals(
        Map.of("ORGANISATION_NUMBER", MessageKey.of("kernel.organisationNumber." + fault)),
        refused.faults());
  }

  @Test
  void the_legal_form_has_to_fit_the_number_and_the_name_be_a_name() {
    Actor founder = people.citizen("Fel Form");
    OrganisationNumber number = associations.freshNumber();
    InvalidInputException refused =
        assertThrows(
            InvalidInputException.class,
            () -> founding.found(founder, number, LegalForm.REGISTERED_FAITH_COMMUNITY, " "));
    assertEquals(
        Map.of(
            "LEGAL_FORM", MessageKey.of("kernel.organisationNumber.otherForm"),
            "NAME", MessageKey.of("kernel.text.empty")),
        refused.faults());
    assertEquals(
        MessageKey.of("association.fault.choose"),
        assertThrows(
                InvalidInputException.class, () -> founding.found(founder, number, null, "Namn"))
            .faults()
            .get("LEGAL_FORM"));
  }

  @Test
  void nobody_founds_without_having_signed_in() {
    assertThrows(
        RefusedException.class,
        () -> founding.found(Actor.PUBLIC, associations.freshNumber(), NON_PROFIT, "Namn"));
  }
}
