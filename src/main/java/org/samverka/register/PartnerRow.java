package org.samverka.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.partnership.PartnershipStage;

/**
 * An approved partner as a line in the board's list.
 *
 * @param digits the organisation number's ten digits
 * @param sortName the name as the list is sorted by it
 * @param groups the target groups in the stored form
 * @param places the districts in the stored form
 * @param amountPerYear whole kronor
 * @param band the marks in the stored form
 * @param checkedBy how it was last checked; null when it was by the assessment of the application
 * @param openMatters how many matters are open
 */
public record PartnerRow(
    long partnershipId,
    long associationId,
    long caseId,
    long programmeId,
    String associationName,
    String digits,
    String activityName,
    String sortName,
    String groups,
    String places,
    long amountPerYear,
    LocalDate from,
    LocalDate until,
    PartnershipStage stage,
    String band,
    Overall overall,
    LocalDate checkedOn,
    @Nullable MonitoringKind checkedBy,
    int openMatters)
    implements Placed {

  /** The organisation number as people write it. */
  public String number() {
    return new OrganisationNumber(digits).toString();
  }

  /** How it stands by each commitment. */
  public Marks marks() {
    return Marks.read(band);
  }

  /** Ids of target groups. */
  public List<Long> targetGroups() {
    return Showing.ids(groups);
  }

  /** Ids of districts. */
  public List<Long> districts() {
    return Showing.ids(places);
  }

  /** When it was last checked; null when it never was. */
  public @Nullable LocalDate checked() {
    return checkedOn.equals(RegisterEntry.NEVER) ? null : checkedOn;
  }

  @Override
  public Order.Place place(RegisterSort sort) {
    String value =
        switch (sort) {
          case NAME -> sortName;
          case CHECKED -> checkedOn.toString();
          case AMOUNT -> Long.toString(amountPerYear);
          case UNTIL -> until.toString();
        };
    return new Order.Place(value, partnershipId);
  }
}
