package org.samverka.register.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approved partner as open data: the allow-list, field by field. */
@Schema(name = "Partner", description = "An association with an agreement with the city.")
public final class PartnerJson {

  @Schema(
      description = "The partnership's number, the same as long as it lasts.",
      examples = "4711")
  public final long id;

  @Schema(description = "The association's name on the day.", examples = "Föreningen Öppen Famn")
  public final String association;

  @Schema(description = "The association's organisation number.", examples = "899999-0008")
  public final String organisationNumber;

  @Schema(description = "The activity that is granted.", examples = "Samtalsstöd")
  public final String activity;

  @Schema(description = "The programme it is granted in.", examples = "Verksamhetsbidrag 2027")
  public final String programme;

  @Schema(description = "Whom the activity is for.")
  public final List<String> targetGroups;

  @Schema(description = "Where it takes place.")
  public final List<String> districts;

  @Schema(description = "What the city pays a year, whole kronor.", examples = "850000")
  public final long amountPerYear;

  @Schema(description = "The first day.", examples = "2026-01-01")
  public final LocalDate from;

  @Schema(description = "The last day.", examples = "2027-12-31")
  public final LocalDate until;

  @Schema(
      description = "What the gravest of the commitments says.",
      enumeration = {"BREACHED", "TO_PUT_RIGHT", "NOT_ASSESSED", "LIMITED", "ALL_MET"})
  public final String overall;

  @Schema(description = "How it stands by each commitment, in the order of the band.")
  public final List<CommitmentJson> commitments;

  PartnerJson(
      long id,
      String association,
      String organisationNumber,
      String activity,
      String programme,
      List<String> targetGroups,
      List<String> districts,
      long amountPerYear,
      LocalDate from,
      LocalDate until,
      String overall,
      List<CommitmentJson> commitments) {
    this.id = id;
    this.association = association;
    this.organisationNumber = organisationNumber;
    this.activity = activity;
    this.programme = programme;
    this.targetGroups = List.copyOf(targetGroups);
    this.districts = List.copyOf(districts);
    this.amountPerYear = amountPerYear;
    this.from = from;
    this.until = until;
    this.overall = overall;
    this.commitments = List.copyOf(commitments);
  }
}
