package org.samverka.association;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.LegalForm;
import org.samverka.kernel.OrganisationNumber;

/**
 * What an association says of itself at a moment: everything that an application binds. Immutable.
 *
 * @param version the profile's version when it was read
 * @param values what is filled in, in the stored form; fields left empty are missing
 * @param board who sits on the board on {@code asOf}
 * @param signatories who may sign on {@code asOf}
 * @param asOf the day
 */
public record AssociationFacts(
    long id,
    long version,
    Map<AssociationField, String> values,
    List<BoardMember> board,
    List<SignatoryInfo> signatories,
    LocalDate asOf) {

  /** The fewest who make a board (ours). */
  public static final int SMALLEST_BOARD = 3;

  private static final List<AssociationField> WANTED =
      List.of(
          AssociationField.YEAR_REGISTERED,
          AssociationField.PURPOSE,
          AssociationField.AUDITOR,
          AssociationField.POSTAL_STREET,
          AssociationField.POSTAL_CODE,
          AssociationField.POSTAL_CITY,
          AssociationField.PHONE,
          AssociationField.EMAIL,
          AssociationField.CONTACT_NAME,
          AssociationField.CONTACT_EMAIL,
          AssociationField.MEMBERS_YEAR,
          AssociationField.MEMBERS_TOTAL,
          AssociationField.MEMBERS_CITY,
          AssociationField.ANNUAL_FEE);

  /** Keeps its own copies. */
  public AssociationFacts {
    values = Map.copyOf(values);
    board = List.copyOf(board);
    signatories = List.copyOf(signatories);
  }

  /** The name. */
  public String name() {
    return required(AssociationField.NAME);
  }

  /** The organisation number. */
  public OrganisationNumber organisationNumber() {
    return new OrganisationNumber(required(AssociationField.ORGANISATION_NUMBER));
  }

  /** The legal form. */
  public LegalForm legalForm() {
    return LegalForm.valueOf(required(AssociationField.LEGAL_FORM));
  }

  /** How many must sign together. */
  public SigningRule signingRule() {
    return SigningRule.valueOf(required(AssociationField.SIGNING_RULE));
  }

  /** How many signatures are needed on the day of these facts. */
  public int signaturesNeeded() {
    return signingRule().signatures(signatories.size());
  }

  /** Who chairs the board. */
  public Optional<String> chair() {
    return holderOf(BoardPost.CHAIR);
  }

  /** Who keeps the accounts. */
  public Optional<String> treasurer() {
    return holderOf(BoardPost.TREASURER);
  }

  /** A field in the stored form; null when it is empty. */
  public @Nullable String value(AssociationField field) {
    return values.get(field);
  }

  /** A field as people write it; empty when it is empty. */
  public String shown(AssociationField field) {
    String stored = values.get(field);
    return stored == null ? "" : field.write(stored);
  }

  /** A field that holds a number; null when it is empty. */
  public @Nullable Integer number(AssociationField field) {
    String stored = values.get(field);
    return stored == null ? null : Integer.valueOf(stored);
  }

  /** Whether the city has an account to pay to. */
  public boolean hasGiro() {
    return hasGiro(values);
  }

  private static boolean hasGiro(Map<AssociationField, String> values) {
    return values.containsKey(AssociationField.BANKGIRO)
        || values.containsKey(AssociationField.PLUSGIRO)
        || values.containsKey(AssociationField.IBAN);
  }

  /** The fields that everybody may see, by the one rule: an allow-list. */
  public Map<AssociationField, String> published() {
    Map<AssociationField, String> shown = new EnumMap<>(AssociationField.class);
    values.forEach(
        (field, value) -> {
          if (field.secrecy().isPublished()) {
            shown.put(field, field.write(value));
          }
        });
    return shown;
  }

  /** The sections in which something is left to fill in before the association can apply. */
  public List<AssociationSection> unfinished() {
    return unfinished(values);
  }

  static List<AssociationSection> unfinished(Map<AssociationField, String> values) {
    List<AssociationSection> sections = new ArrayList<>();
    for (AssociationSection section : AssociationSection.values()) {
      boolean lacking =
          WANTED.stream().anyMatch(f -> f.section() == section && !values.containsKey(f));
      if (lacking || (section == AssociationSection.GIRO && !hasGiro(values))) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** Whether enough people sit on the board; deputies do not count. */
  public boolean hasBoard() {
    return board.stream().filter(member -> member.post() != BoardPost.DEPUTY).count()
        >= SMALLEST_BOARD;
  }

  /** The facts as they are signed and kept: every field, the board and the signatories. */
  public JsonObject json() {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    for (AssociationField field : AssociationField.values()) {
      String value = values.get(field);
      if (value != null) {
        fields.add(field.name(), value);
      }
    }
    JsonArrayBuilder members = Json.createArrayBuilder();
    for (BoardMember member : board) {
      members.add(
          period(member.from(), member.until())
              .add("name", member.name())
              .add("post", member.post().name()));
    }
    JsonArrayBuilder signers = Json.createArrayBuilder();
    for (SignatoryInfo signatory : signatories) {
      signers.add(
          period(signatory.from(), signatory.until())
              .add("account", signatory.accountId())
              .add("name", signatory.name()));
    }
    return Json.createObjectBuilder()
        .add("association", id)
        .add("asOf", asOf.toString())
        .add("fields", fields)
        .add("board", members)
        .add("signatories", signers)
        .build();
  }

  private Optional<String> holderOf(BoardPost post) {
    return board.stream().filter(m -> m.post() == post).map(BoardMember::name).findFirst();
  }

  private String required(AssociationField field) {
    String value = values.get(field);
    if (value == null) {
      throw new IllegalStateException("an association without " + field);
    }
    return value;
  }

  private static JsonObjectBuilder period(LocalDate from, @Nullable LocalDate until) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("from", from.toString());
    if (until != null) {
      json.add("until", until.toString());
    }
    return json;
  }
}
