package org.samverka.decision;

import java.time.LocalDate;

/**
 * A notice as everybody may read it: an allow-list, and nothing else is public there.
 *
 * @param heldOn the day of the meeting, or of the delegated decision
 * @param approvedOn the day the minutes were approved
 * @param downOn the last day it is up, which is the last day for an appeal
 * @param matter the paragraphs of the minutes, or the registry number
 */
public record NoticeRow(
    long id,
    DecisionBody body,
    LocalDate heldOn,
    LocalDate approvedOn,
    LocalDate postedOn,
    LocalDate downOn,
    String matter) {}
