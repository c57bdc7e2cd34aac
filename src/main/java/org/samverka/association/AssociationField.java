package org.samverka.association;

import static org.samverka.association.AssociationSection.CONTACT;
import static org.samverka.association.AssociationSection.GIRO;
import static org.samverka.association.AssociationSection.IDENTITY;
import static org.samverka.association.AssociationSection.MEMBERS;
import static org.samverka.association.AssociationSection.ORGANISATION;
import static org.samverka.kernel.Secrecy.BUSINESS;
import static org.samverka.kernel.Secrecy.CONTACT_PRIVATE;
import static org.samverka.kernel.Secrecy.PERSON;
import static org.samverka.kernel.Secrecy.PUBLIC;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.Giro;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.Postcode;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.Secrecy;

/**
 * Every field of an association's profile: where it is filled in, how widely it may be shown, and
 * what is an acceptable value. Whoever shows or hands out a profile asks here, so that a field is
 * masked alike everywhere.
 */
public enum AssociationField {
  ORGANISATION_NUMBER(IDENTITY, PUBLIC, text -> OrganisationNumber.parse(text).digits()),
  NAME(IDENTITY, PUBLIC, text -> SafeText.singleLine(text, Association.LONGEST_NAME)),
  SIGNING_RULE(IDENTITY, BUSINESS, text -> constant(SigningRule.class, text)),
  LEGAL_FORM(ORGANISATION, PUBLIC, text -> constant(LegalForm.class, text)),
  YEAR_REGISTERED(ORGANISATION, PUBLIC, text -> Typed.whole(text, 1500, 9999)),
  PARENT_ORGANISATION(ORGANISATION, PUBLIC, text -> SafeText.singleLine(text, 200)),
  PURPOSE(ORGANISATION, PUBLIC, text -> SafeText.multiLine(text, 2000)),
  AUDITOR(ORGANISATION, PERSON, text -> SafeText.singleLine(text, 120)),
  AUDITOR_QUALIFICATION(ORGANISATION, BUSINESS, text -> constant(AuditorQualification.class, text)),
  POSTAL_STREET(CONTACT, CONTACT_PRIVATE, text -> SafeText.singleLine(text, 120)),
  POSTAL_CODE(CONTACT, CONTACT_PRIVATE, text -> Postcode.parse(text).digits()),
  POSTAL_CITY(CONTACT, CONTACT_PRIVATE, text -> SafeText.singleLine(text, 80)),
  VISITING_STREET(CONTACT, CONTACT_PRIVATE, text -> SafeText.singleLine(text, 120)),
  VISITING_CODE(CONTACT, CONTACT_PRIVATE, text -> Postcode.parse(text).digits()),
  VISITING_CITY(CONTACT, CONTACT_PRIVATE, text -> SafeText.singleLine(text, 80)),
  PHONE(CONTACT, CONTACT_PRIVATE, Typed::phone),
  EMAIL(CONTACT, CONTACT_PRIVATE, text -> EmailAddress.parse(text).folded()),
  WEBSITE(CONTACT, PUBLIC, Typed::website),
  CONTACT_NAME(CONTACT, CONTACT_PRIVATE, text -> SafeText.singleLine(text, 120)),
  CONTACT_PHONE(CONTACT, CONTACT_PRIVATE, Typed::phone),
  CONTACT_EMAIL(CONTACT, CONTACT_PRIVATE, text -> EmailAddress.parse(text).folded()),
  BANKGIRO(GIRO, BUSINESS, text -> Giro.bankgiro(text).number()),
  PLUSGIRO(GIRO, BUSINESS, text -> Giro.plusgiro(text).number()),
  IBAN(GIRO, BUSINESS, text -> Giro.iban(text).number()),
  MEMBERS_YEAR(MEMBERS, BUSINESS, text -> Typed.whole(text, 1900, 9999)),
  MEMBERS_TOTAL(MEMBERS, BUSINESS, Typed::count),
  MEMBERS_CITY(MEMBERS, BUSINESS, Typed::count),
  MEMBERS_PAYING(MEMBERS, BUSINESS, Typed::count),
  ANNUAL_FEE(MEMBERS, BUSINESS, Typed::fee);

  private final AssociationSection section;
  private final Secrecy secrecy;

  /** A pure function of its text. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<String> reader;

  AssociationField(AssociationSection section, Secrecy secrecy, UnaryOperator<String> reader) {
    this.section = section;
    this.secrecy = secrecy;
    this.reader = reader;
  }

  /** The part of the profile it belongs to. */
  public AssociationSection section() {
    return section;
  }

  /** How widely it may be shown. */
  public Secrecy secrecy() {
    return secrecy;
  }

  /** Whether one of several is chosen; its words are then those of the constant. */
  public boolean isOneOfSeveral() {
    return this == LEGAL_FORM || this == SIGNING_RULE || this == AUDITOR_QUALIFICATION;
  }

  /** The fields of a section, in the order in which they are filled in. */
  public static List<AssociationField> of(AssociationSection section) {
    List<AssociationField> fields = new ArrayList<>();
    for (AssociationField field : values()) {
      if (field.section == section) {
        fields.add(field);
      }
    }
    return fields;
  }

  /**
   * The form in which it is stored.
   *
   * @throws InvalidValueException when it is no acceptable value
   */
  String read(String text) {
    return reader.apply(text);
  }

  /** As people write it. */
  String write(String stored) {
    return switch (this) {
      case ORGANISATION_NUMBER -> new OrganisationNumber(stored).toString();
      case POSTAL_CODE, VISITING_CODE -> new Postcode(stored).toString();
      case BANKGIRO -> new Giro(Giro.Kind.BANKGIRO, stored).toString();
      case PLUSGIRO -> new Giro(Giro.Kind.PLUSGIRO, stored).toString();
      case IBAN -> new Giro(Giro.Kind.IBAN, stored).toString();
      default -> stored;
    };
  }

  private static <E extends Enum<E>> String constant(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return text;
      }
    }
    throw new InvalidValueException(MessageKey.of("association.fault.choose"));
  }
}
