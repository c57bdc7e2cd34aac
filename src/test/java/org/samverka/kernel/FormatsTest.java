package org.samverka.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "899999-1238",
        "8999991238",
        "168999991238",
        "16899999-1238",
        " 899999 – 1238 ",
        "８９９９９９−１２３８",
        "899999\u00a01238",
        "\u200b899999-1238"
      })
  void an_organisation_number_is_read_however_it_is_typed(String typed) {
    assertEquals("899999-1238", OrganisationNumber.parse(typed).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "'   ', empty",
    "899999-1239, checkDigit",
    "891212-1236, thirdDigit",
    "19121212-1212, personalIdentityNumber",
    "191212121212, personalIdentityNumber",
    "20010101-1234, personalIdentityNumber",
    "899999-123, shape",
    "organisation, shape",
    "'899999\u00001238', shape"
  })
  void each_fault_of_an_organisation_number_has_its_own_message(String typed, String fault) {
    refused("kernel.organisationNumber." + fault, OrganisationNumber::parse, typed);
  }

  @Test
  void a_company_is_told_that_it_is_one() {
    OrganisationNumber company = OrganisationNumber.parse("556016-0680");
    refused(
        "kernel.organisationNumber.limitedCompany",
        company::requireForm,
        LegalForm.NON_PROFIT_ASSOCIATION);
  }

  @Test
  void the_number_must_fit_the_legal_form() {
    OrganisationNumber association = OrganisationNumber.parse("899999-0008");
    assertDoesNotThrow(() -> association.requireForm(LegalForm.NON_PROFIT_ASSOCIATION));
    refused(
        "kernel.organisationNumber.otherForm",
        association::requireForm,
        LegalForm.REGISTERED_FAITH_COMMUNITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "899999-0008", "899999-0016", "899999-0024", "899999-0107", "899999-0370",
        "899999-0743", "899999-1113", "899999-1485", "899999-1857", "899999-2228"
      })
  void the_example_numbers_are_valid(String number) {
    assertEquals(number, OrganisationNumber.parse(number).toString());
  }

  @Provide
  Arbitrary<String> organisationNumbers() {
    return Arbitraries.integers()
        .between(0, 9_999_999)
        .map(n -> String.format(java.util.Locale.ROOT, "%07d", n))
        .map(tail -> "8" + tail.charAt(0) + "2" + tail.substring(1))
        .map(FormatsTest::withCheckDigit);
  }

  @Property
  void every_organisation_number_reads_back_as_it_is_written(
      @ForAll("organisationNumbers") String digits) {
    OrganisationNumber number = OrganisationNumber.parse(digits);
    assertEquals(number, OrganisationNumber.parse(number.toString()));
    assertEquals(number, OrganisationNumber.parse("16" + digits));
  }

  @Property
  void one_wrong_digit_is_always_seen(
      @ForAll("organisationNumbers") String digits,
      @ForAll @IntRange(min = 3, max = 9) int position,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    char[] wrong = digits.toCharArray();
    wrong[position] = (char) ('0' + (wrong[position] - '0' + change) % 10);
    refused("kernel.organisationNumber.checkDigit", OrganisationNumber::parse, new String(wrong));
  }

  @ParameterizedTest
  @CsvSource({"5050-1055, 5050-1055", "550-0004, 550-0004", "5500004, 550-0004"})
  void a_bankgiro_is_read(String typed, String written) {
    assertEquals(written, Giro.bankgiro(typed).toString());
  }

  @Test
  void a_wrong_giro_is_told_apart_from_one_that_is_none() {
    refused("kernel.bankgiro.checkDigit", Giro::bankgiro, "5050-1056");
    refused("kernel.bankgiro.shape", Giro::bankgiro, "50501");
    refused("kernel.plusgiro.checkDigit", Giro::plusgiro, "90 05 33-2");
    refused("kernel.plusgiro.shape", Giro::plusgiro, "1");
    assertEquals("90 05 33-1", Giro.plusgiro("9005331").toString());
  }

  @Test
  void an_iban_is_checked() {
    assertEquals(
        "SE45 5000 0000 0583 9825 7466", Giro.iban("se45 5000 0000 0583 9825 7466").toString());
    refused("kernel.iban.invalid", Giro::iban, "SE45 5000 0000 0583 9825 7467");
  }

  @Test
  void a_postcode_does_not_begin_with_zero() {
    assertEquals("126 30", Postcode.parse("12630").toString());
    refused("kernel.postcode.shape", Postcode::parse, "012 34");
    refused("kernel.postcode.shape", Postcode::parse, "1263");
  }

  @ParameterizedTest
  @CsvSource({"850 000, 850000", "850000 kr, 850000", "'2\u00a0000\u202f000 kr', 2000000", "1, 1"})
  void an_amount_is_read_as_people_write_it(String typed, long kronor) {
    assertEquals(kronor, Money.parse(typed).kronor());
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "0, notPositive",
    "-5, notPositive",
    "'10,50', notWhole",
    "tusen, notNumber",
    "1e6, notNumber",
    "1234567890123, tooLarge"
  })
  void each_fault_of_an_amount_has_its_own_message(String typed, String fault) {
    refused("kernel.money." + fault, Money::parse, typed);
  }

  @Property
  void every_amount_reads_back_as_it_is_written(
      @ForAll @LongRange(min = 1, max = 999_999_999_999L) long kronor) {
    assertEquals(kronor, Money.parse(new Money(kronor).toString()).kronor());
  }

  @Test
  void a_day_must_exist() {
    assertEquals(LocalDate.of(2028, 2, 29), SwedishDates.parse("2028-02-29"));
    refused("kernel.date.noSuchDay", SwedishDates::parse, "2027-02-29");
    refused("kernel.date.shape", SwedishDates::parse, "29/2 2027");
  }

  @Property
  void any_text_is_either_kept_whole_or_refused_with_a_reason(@ForAll String text) {
    try {
      String kept = SafeText.multiLine(text, 100);
      assertEquals(kept, SafeText.multiLine(kept, 100));
    } catch (InvalidValueException e) {
      assertEquals("kernel", e.messageKey().feature());
    }
  }

  @Test
  void emoji_and_text_from_right_to_left_are_kept_and_tricks_are_not() {
    assertEquals("Hej 👩‍👩‍👧 שלום åäö", SafeText.singleLine("Hej 👩‍👩‍👧 שלום åäö", 60));
    refused("kernel.text.forbidden", t -> SafeText.singleLine(t, 60), "nul\u0000");
    refused("kernel.text.forbidden", t -> SafeText.singleLine(t, 60), "a\u202eb");
    refused("kernel.text.forbidden", t -> SafeText.singleLine(t, 60), "two\nlines");
    refused("kernel.text.forbidden", t -> SafeText.singleLine(t, 60), "half \ud83d");
  }

  private static <T, R> void refused(String key, Function<T, R> reading, T typed) {
    InvalidValueException refusal =
        assertThrows(InvalidValueException.class, () -> reading.apply(typed));
    assertEquals(key, refusal.messageKey().key());
  }

  private static String withCheckDigit(String nine) {
    try {
      return nine + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(nine);
    } catch (CheckDigitException e) {
      throw new IllegalStateException(e);
    }
  }
}
