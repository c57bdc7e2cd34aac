package org.samverka.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.Search;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/**
 * An association, with the profile it keeps of itself. Never deleted: its number stays taken, and
 * what it has applied for refers to it.
 */
@Entity
@Table(name = "association")
class Association extends StoredEntity {

  static final int LONGEST_NAME = 120;

  @Column(name = "organisation_number", nullable = false)
  private String organisationNumber;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "folded_name", nullable = false)
  private String folded;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_form", nullable = false)
  private LegalForm legalForm;

  @Enumerated(EnumType.STRING)
  @Column(name = "signing_rule", nullable = false)
  private SigningRule signingRule;

  @Column(name = "year_registered")
  private @Nullable Integer yearRegistered;

  @Column(name = "parent_organisation")
  private @Nullable String parentOrganisation;

  @Column(name = "purpose")
  private @Nullable String purpose;

  @Column(name = "auditor")
  private @Nullable String auditor;

  @Enumerated(EnumType.STRING)
  @Column(name = "auditor_qualification")
  private @Nullable AuditorQualification auditorQualification;

  @Column(name = "postal_street")
  private @Nullable String postalStreet;

  @Column(name = "postal_code")
  private @Nullable String postalCode;

  @Column(name = "postal_city")
  private @Nullable String postalCity;

  @Column(name = "visiting_street")
  private @Nullable String visitingStreet;

  @Column(name = "visiting_code")
  private @Nullable String visitingCode;

  @Column(name = "visiting_city")
  private @Nullable String visitingCity;

  @Column(name = "phone")
  private @Nullable String phone;

  @Column(name = "email")
  private @Nullable String email;

  @Column(name = "website")
  private @Nullable String website;

  @Column(name = "contact_name")
  private @Nullable String contactName;

  @Column(name = "contact_phone")
  private @Nullable String contactPhone;

  @Column(name = "contact_email")
  private @Nullable String contactEmail;

  @Column(name = "bankgiro")
  private @Nullable String bankgiro;

  @Column(name = "plusgiro")
  private @Nullable String plusgiro;

  @Column(name = "iban")
  private @Nullable String iban;

  @Column(name = "members_year")
  private @Nullable Integer membersYear;

  @Column(name = "members_total")
  private @Nullable Integer membersTotal;

  @Column(name = "members_city")
  private @Nullable Integer membersCity;

  @Column(name = "members_paying")
  private @Nullable Integer membersPaying;

  @Column(name = "annual_fee")
  private @Nullable Integer annualFee;

  @Column(name = "founded_at", nullable = false)
  private Instant foundedAt;

  @Column(name = "founded_by", nullable = false)
  private long foundedBy;

  /** For the persistence provider. */
  protected Association() {}

  Association(OrganisationNumber number, LegalForm form, String name, Actor by, Instant now) {
    this.organisationNumber = number.requireForm(form).digits();
    this.legalForm = form;
    this.signingRule = SigningRule.ALONE;
    this.foundedAt = now;
    this.foundedBy = by.accountId();
    rename(name);
  }

  static SubjectRef ref(long id) {
    return new SubjectRef("association", id);
  }

  /** A deed on an association, told in its own chain. */
  static Deed deed(Actor actor, String action, long id) {
    return Deed.of(actor, action, ref(id), Trail.association(id));
  }

  OrganisationNumber number() {
    return new OrganisationNumber(organisationNumber);
  }

  String name() {
    return name;
  }

  SigningRule signingRule() {
    return signingRule;
  }

  final void rename(String name) {
    this.name = name;
    this.folded = Search.fold(name);
  }

  void signBy(SigningRule rule) {
    this.signingRule = rule;
  }

  /** What is filled in, in the stored form. */
  Map<AssociationField, String> values() {
    Map<AssociationField, String> values = new EnumMap<>(AssociationField.class);
    for (AssociationField field : AssociationField.values()) {
      Object value = value(field);
      if (value != null) {
        values.put(field, value instanceof Enum<?> constant ? constant.name() : value.toString());
      }
    }
    return values;
  }

  private @Nullable Object value(AssociationField field) {
    return switch (field) {
      case ORGANISATION_NUMBER -> organisationNumber;
      case NAME -> name;
      case SIGNING_RULE -> signingRule;
      case LEGAL_FORM -> legalForm;
      case YEAR_REGISTERED -> yearRegistered;
      case PARENT_ORGANISATION -> parentOrganisation;
      case PURPOSE -> purpose;
      case AUDITOR -> auditor;
      case AUDITOR_QUALIFICATION -> auditorQualification;
      case POSTAL_STREET -> postalStreet;
      case POSTAL_CODE -> postalCode;
      case POSTAL_CITY -> postalCity;
      case VISITING_STREET -> visitingStreet;
      case VISITING_CODE -> visitingCode;
      case VISITING_CITY -> visitingCity;
      case PHONE -> phone;
      case EMAIL -> email;
      case WEBSITE -> website;
      case CONTACT_NAME -> contactName;
      case CONTACT_PHONE -> contactPhone;
      case CONTACT_EMAIL -> contactEmail;
      case BANKGIRO -> bankgiro;
      case PLUSGIRO -> plusgiro;
      case IBAN -> iban;
      case MEMBERS_YEAR -> membersYear;
      case MEMBERS_TOTAL -> membersTotal;
      case MEMBERS_CITY -> membersCity;
      case MEMBERS_PAYING -> membersPaying;
      case ANNUAL_FEE -> annualFee;
    };
  }

  /** Fills in a field with a value in the stored form; null empties it. */
  void fill(AssociationField field, @Nullable String value) {
    switch (field) {
      case ORGANISATION_NUMBER, NAME, SIGNING_RULE ->
          throw new IllegalArgumentException(field + " is changed by a step of its own");
      case LEGAL_FORM -> legalForm = form(value);
      case YEAR_REGISTERED -> yearRegistered = number(value);
      case PARENT_ORGANISATION -> parentOrganisation = value;
      case PURPOSE -> purpose = value;
      case AUDITOR -> auditor = value;
      case AUDITOR_QUALIFICATION ->
          auditorQualification = value == null ? null : AuditorQualification.valueOf(value);
      case POSTAL_STREET -> postalStreet = value;
      case POSTAL_CODE -> postalCode = value;
      case POSTAL_CITY -> postalCity = value;
      case VISITING_STREET -> visitingStreet = value;
      case VISITING_CODE -> visitingCode = value;
      case VISITING_CITY -> visitingCity = value;
      case PHONE -> phone = value;
      case EMAIL -> email = value;
      case WEBSITE -> website = value;
      case CONTACT_NAME -> contactName = value;
      case CONTACT_PHONE -> contactPhone = value;
      case CONTACT_EMAIL -> contactEmail = value;
      case BANKGIRO -> bankgiro = value;
      case PLUSGIRO -> plusgiro = value;
      case IBAN -> iban = value;
      case MEMBERS_YEAR -> membersYear = number(value);
      case MEMBERS_TOTAL -> membersTotal = number(value);
      case MEMBERS_CITY -> membersCity = number(value);
      case MEMBERS_PAYING -> membersPaying = number(value);
      case ANNUAL_FEE -> annualFee = number(value);
    }
  }

  /** What the fields of a section must agree on among themselves, and with the day. */
  void check(AssociationSection section, LocalDate today, Faults faults) {
    if (section == AssociationSection.ORGANISATION) {
      if (yearRegistered != null && yearRegistered > today.getYear()) {
        faults.add("YEAR_REGISTERED", MessageKey.of("association.fault.yearAhead"));
      }
      if ((auditor == null) != (auditorQualification == null)) {
        faults.add(
            auditor == null ? "AUDITOR" : "AUDITOR_QUALIFICATION",
            MessageKey.of("association.fault.auditorBoth"));
      }
    }
    if (section == AssociationSection.MEMBERS) {
      checkMembers(today, faults);
    }
  }

  private void checkMembers(LocalDate today, Faults faults) {
    int latest =
        today.getMonth() == Month.DECEMBER && today.getDayOfMonth() == 31
            ? today.getYear()
            : today.getYear() - 1;
    if (membersYear != null && membersYear > latest) {
      faults.add(
          "MEMBERS_YEAR", MessageKey.of("association.fault.membersYear", Integer.toString(latest)));
    }
    if (membersTotal != null && membersYear == null) {
      faults.add("MEMBERS_YEAR", MessageKey.of("association.fault.membersYearMissing"));
    }
    if (exceedsTotal(membersCity)) {
      faults.add("MEMBERS_CITY", MessageKey.of("association.fault.moreThanTotal"));
    }
    if (exceedsTotal(membersPaying)) {
      faults.add("MEMBERS_PAYING", MessageKey.of("association.fault.moreThanTotal"));
    }
  }

  private boolean exceedsTotal(@Nullable Integer part) {
    return part != null && (membersTotal == null || part > membersTotal);
  }

  private LegalForm form(@Nullable String value) {
    if (value == null) {
      throw new InvalidValueException(MessageKey.of("association.fault.choose"));
    }
    LegalForm form = LegalForm.valueOf(value);
    number().requireForm(form);
    return form;
  }

  private static @Nullable Integer number(@Nullable String value) {
    return value == null ? null : Integer.valueOf(value);
  }
}
