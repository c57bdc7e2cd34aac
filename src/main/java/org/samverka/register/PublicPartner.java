package org.samverka.register;

import java.time.LocalDate;
import java.util.List;
import org.samverka.kernel.OrganisationNumber;

/**
 * What everybody may know of an approved partner: an allow-list. What is not here is not read from
 * the database for them either. The band holds what has been decided, never what a concern has led
 * to before that.
 *
 * @param digits the organisation number's ten digits
 * @param sortName the name as the list is sorted by it
 * @param groups the target groups in the stored form
 * @param places the districts in the stored form
 * @param amountPerYear whole kronor
 * @param band the marks in the stored form
 */
public record PublicPartner(
    long partnershipId,
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
    String band,
    Overall overall)
    implements Placed {

  /** The organisation number as people write it. */
  public String number() {
    return new OrganisationNumber(digits).toString();
  }

  /** How it stands by each commitment, as far as it is decided. */
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

  @Override
  public Order.Place place(RegisterSort sort) {
    String value =
        switch (sort) {
          case NAME -> sortName;
          case AMOUNT -> Long.toString(amountPerYear);
          case UNTIL -> until.toString();
          case CHECKED -> throw new IllegalArgumentException("not public");
        };
    return new Order.Place(value, partnershipId);
  }
}
