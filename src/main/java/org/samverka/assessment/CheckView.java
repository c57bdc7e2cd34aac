package org.samverka.assessment;

import java.time.LocalDate;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;

/**
 * What a check of one commitment has found, as it is read.
 *
 * @param versionId the version of the commitment that was answered and checked
 * @param code the commitment's stable name
 * @param name its short name in the reader's language: "kön"
 * @param inBand whether it is one of the squares of the band
 * @param reason why; may be empty only for what is met or not assessed yet
 * @param source where what is known comes from
 * @param on the day of the check
 * @param officer who checked, by name as it was then
 * @param legalReview whether a limit was found on another ground than sex or age, which a lawyer
 *     has to look at (DL 2008:567 2 kap. 12 a–b, 13 a–b §§)
 */
public record CheckView(
    long commitmentId,
    long versionId,
    String code,
    String name,
    boolean inBand,
    CheckOutcome outcome,
    String reason,
    StateSource source,
    LocalDate on,
    String officer,
    boolean legalReview) {}
