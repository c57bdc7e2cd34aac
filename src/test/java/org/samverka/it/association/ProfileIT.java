package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverka.association.AssociationField;
import org.samverka.association.AssociationRegister;
import org.samverka.association.AssociationSection;
import org.samverka.association.BoardMember;
import org.samverka.association.BoardPost;
import org.samverka.association.BoardService;
import org.samverka.association.BoardView;
import org.samverka.association.ProfileService;
import org.samverka.association.ProfileView;
import org.samverka.association.RegisterRow;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;

/** What an association says of itself, who may change it, and what was said before. */
@ContainerTest
class ProfileIT {

  @Inject ProfileService profiles;
  @Inject BoardService boards;
  @Inject AssociationRegister register;
  @Inject Associations associations;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void of_two_changes_at_once_the_second_gets_the_conflict_and_the_first_stands() {
    Associations.Founded lyktan = associations.complete(1);
    Actor other = associations.representative(lyktan.id(), "Kim Berg");
    long seen = associations.version(lyktan.id());
    change(lyktan.signatory(), lyktan.id(), seen, AssociationField.MEMBERS_TOTAL, "420");

    assertThrows(
        StaleException.class,
        () -> change(other, lyktan.id(), seen, AssociationField.MEMBERS_TOTAL, "431"));

    assertEquals("420", view(lyktan).facts().value(AssociationField.MEMBERS_TOTAL));
  }

  @ParameterizedTest
  @CsvSource({
    "POSTAL_CODE, 012 34, kernel.postcode.shape",
    "EMAIL, ingen adress, kernel.email.shape",
    "PHONE, ring mig, association.fault.phone",
    "WEBSITE, javascript:alert(1), association.fault.website",
    "BANKGIRO, 5050-1056, kernel.bankgiro.checkDigit",
    "PLUSGIRO, 90 05 33-2, kernel.plusgiro.checkDigit",
    "IBAN, SE45 5000 0000 0583 9825 7467, kernel.iban.invalid",
    "YEAR_REGISTERED, nitton, association.fault.whole",
    "YEAR_REGISTERED, 9998, association.fault.yearAhead",
    "LEGAL_FORM, REGISTERED_FAITH_COMMUNITY, kernel.organisationNumber.otherForm",
    "MEMBERS_CITY, 413, association.fault.moreThanTotal",
    "MEMBERS_PAYING, 413, association.fault.moreThanTotal",
    "ANNUAL_FEE, gratis, kernel.money.notNumber"
  })
  void a_fault_is_told_at_its_field_and_changes_nothing(
      AssociationField field, String typed, String fault) {
    Associations.Founded lyktan = associations.complete(1);
    String before = view(lyktan).facts().value(field);
    InvalidInputException refused =
        assertThrows(
            InvalidInputException.class,
            () ->
                change(
                    lyktan.signatory(),
                    lyktan.id(),
                    associations.version(lyktan.id()),
                    field,
                    typed));
    assertEquals(Set.of(field.name()), refused.faults().keySet());
    assertEquals(fault, refused.faults().values().iterator().next().key());
    assertEquals(before, view(lyktan).facts().value(field));
  }

  @Test
  void every_fault_of_a_section_is_told_at_once() {
    Associations.Founded lyktan = associations.complete(1);
    Map<AssociationField, String> values = new EnumMap<>(AssociationField.class);
    values.put(AssociationField.BANKGIRO, "5050-1056");
    values.put(AssociationField.PLUSGIRO, "90 05 33-2");
    InvalidInputException refused =
        assertThrows(
            InvalidInputException.class,
            () ->
                profiles.change(
                    lyktan.signatory(),
                    lyktan.id(),
                    associations.version(lyktan.id()),
                    AssociationSection.GIRO,
                    values));
    assertEquals(Set.of("BANKGIRO", "PLUSGIRO"), refused.faults().keySet());
  }

  @Test
  void the_registrar_reads_the_profile_and_does_not_write_it_and_others_do_not_even_see_it() {
    Associations.Founded lyktan = associations.complete(1);
    assertFalse(profiles.profile(associations.registrar(), lyktan.id()).editable());
    assertThrows(
        RefusedException.class,
        () ->
            change(
                associations.registrar(),
                lyktan.id(),
                associations.version(lyktan.id()),
                AssociationField.MEMBERS_TOTAL,
                "1"));
    for (Actor stranger :
        List.of(people.citizen("Främmande"), people.staff("Hanna", Role.OFFICER), Actor.PUBLIC)) {
      assertThrows(NotFoundException.class, () -> profiles.profile(stranger, lyktan.id()));
      assertThrows(
          NotFoundException.class,
          () -> change(stranger, lyktan.id(), 1, AssociationField.MEMBERS_TOTAL, "1"));
      assertThrows(
          NotFoundException.class,
          () ->
              boards.addBoardMember(
                  stranger, lyktan.id(), "X", BoardPost.CHAIR, clock.today(), null));
    }
  }

  @Test
  void an_old_name_keeps_its_period() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    LocalDate today = clock.today();
    profiles.rename(
        lyktan.signatory(),
        lyktan.id(),
        associations.version(lyktan.id()),
        "Nattkaféet Lyktan",
        today.minusDays(3),
        "Årsmötet beslutade.");
    List<ProfileView.NamePeriod> names = view(lyktan).names();
    assertEquals("Nattkaféet Lyktan", names.get(names.size() - 1).name());
    assertEquals(today.minusDays(3), names.get(names.size() - 1).from());
    InvalidInputException ahead =
        assertThrows(
            InvalidInputException.class,
            () ->
                profiles.rename(
                    lyktan.signatory(),
                    lyktan.id(),
                    associations.version(lyktan.id()),
                    "",
                    today.plusDays(1),
                    ""));
    assertEquals(Set.of("NAME", "from", "reason"), ahead.faults().keySet());
  }

  @Test
  void a_board_keeps_who_has_sat_on_it_and_what_was_corrected_and_why() {
    Associations.Founded lyktan = associations.complete(1);
    Actor alva = lyktan.signatory();
    BoardMember chair = boards.board(alva, lyktan.id()).seats().get(0);
    boards.correctBoardMember(
        alva,
        lyktan.id(),
        chair.id(),
        chair.version(),
        "Ordförande Eek",
        BoardPost.CHAIR,
        chair.from(),
        null,
        "Felskrivet.");
    BoardView.Correction correction = boards.board(alva, lyktan.id()).corrections().get(0);
    assertEquals("Ordförande Ek", correction.before().name());
    assertEquals("Ordförande Eek", correction.after().name());
    assertEquals("Felskrivet.", correction.reason());

    assertThrows(
        StaleException.class,
        () -> boards.endBoardMember(alva, lyktan.id(), chair.id(), chair.version(), clock.today()));

    BoardMember corrected = boards.board(alva, lyktan.id()).seats().get(0);
    LocalDate yesterday = clock.today().minusDays(1);
    boards.endBoardMember(alva, lyktan.id(), corrected.id(), corrected.version(), yesterday);
    assertEquals(2, view(lyktan).facts().board().size());
    assertFalse(view(lyktan).facts().hasBoard());
    assertTrue(
        boards.board(alva, lyktan.id()).seats().stream()
            .anyMatch(seat -> yesterday.equals(seat.until())));
  }

  @Test
  void every_fault_of_a_board_member_is_told_at_its_field() {
    Associations.Founded lyktan = associations.confirmed("Lyktan");
    Actor alva = lyktan.signatory();
    InvalidInputException empty =
        assertThrows(
            InvalidInputException.class,
            () -> boards.addBoardMember(alva, lyktan.id(), " ", null, null, null));
    assertEquals(Set.of("name", "post", "from"), empty.faults().keySet());
    LocalDate today = clock.today();
    assertEquals(
        Map.of("until", MessageKey.of("kernel.period.backwards")),
        assertThrows(
                InvalidInputException.class,
                () ->
                    boards.addBoardMember(
                        alva, lyktan.id(), "X", BoardPost.CHAIR, today, today.minusDays(1)))
            .faults());
  }

  @Test
  void the_registrar_finds_an_association_by_name_or_number_and_pages_without_gaps() {
    String name = "Sökbara " + System.nanoTime();
    Associations.Founded one = associations.founded(name + " A");
    Associations.Founded two = associations.founded(name + " B");
    Actor registrar = associations.registrar();

    List<RegisterRow> first = register.page(registrar, name, null, 0, false, 1);
    assertEquals(one.id(), first.get(0).id());
    List<RegisterRow> second =
        register.page(registrar, name, first.get(0).name(), first.get(0).id(), false, 5);
    assertEquals(List.of(two.id()), second.stream().map(RegisterRow::id).toList());
    assertEquals(one.id(), register.page(registrar, one.number(), null, 0, false, 5).get(0).id());
    assertThrows(
        RefusedException.class, () -> register.page(one.signatory(), "", null, 0, false, 5));
    assertThrows(RefusedException.class, () -> register.waiting(one.signatory()));
  }

  private ProfileView view(Associations.Founded association) {
    return profiles.profile(association.signatory(), association.id());
  }

  private void change(
      Actor actor, long association, long seen, AssociationField field, String typed) {
    profiles.change(actor, association, seen, field.section(), Map.of(field, typed));
  }
}
