package org.samverka.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Search;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.partnership.PartnershipStage;

/**
 * Everything that the register shows of a partnership at a moment.
 *
 * @param organisationNumber the ten digits
 * @param targetGroups ids of choices in the stored form
 * @param districts ids of choices in the stored form
 * @param amountPerYear whole kronor
 * @param grantUntil the last day, also when a notice has brought it nearer
 * @param checkedOn the day of the last check; {@link RegisterEntry#NEVER} before the first
 * @param openMatters how many are open
 */
record Showing(
    long partnershipId,
    long associationId,
    long caseId,
    long programmeId,
    String associationName,
    String organisationNumber,
    String activityName,
    String targetGroups,
    String districts,
    long amountPerYear,
    LocalDate grantFrom,
    LocalDate grantUntil,
    PartnershipStage stage,
    Marks marks,
    Marks publicMarks,
    LocalDate checkedOn,
    @Nullable MonitoringKind checkedBy,
    int openMatters) {

  /** What the list's search looks through: each word after a blank. */
  String searchText() {
    String spaced = organisationNumber.substring(0, 6) + "-" + organisationNumber.substring(6);
    return Search.fold(
            Stream.of(associationName, activityName, spaced, organisationNumber)
                .collect(Collectors.joining("  ")))
        .transform(folded -> " " + folded);
  }

  /** The stored form of ids: each between blanks, so that one is found by a single comparison. */
  static String ids(Collection<Long> ids) {
    return ids.stream().sorted().map(Object::toString).collect(Collectors.joining(" ", " ", " "));
  }

  /** The ids of the stored form. */
  static List<Long> ids(String stored) {
    return Stream.of(stored.split(" ", -1)).filter(s -> !s.isEmpty()).map(Long::valueOf).toList();
  }
}
