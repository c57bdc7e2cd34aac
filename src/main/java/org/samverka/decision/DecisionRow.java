package org.samverka.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseStage;

/**
 * A decision as a line in a list.
 *
 * @param kronor whole kronor a year; nothing unless money is granted
 * @param lastAppealDay the last day for an appeal; null until the notice is up
 * @param meetingId the meeting that decided; null for a delegated decision
 * @param reportedMeetingId the meeting that a delegated decision was reported to; null until then
 */
public record DecisionRow(
    long id,
    long caseId,
    @Nullable String registryNumber,
    String association,
    CaseStage stage,
    DecisionBody body,
    LocalDate decidedOn,
    @Nullable LocalDate lastAppealDay,
    @Nullable LocalDate appealedOn,
    @Nullable LocalDate finalOn,
    DecisionOutcome outcome,
    long kronor,
    @Nullable Long meetingId,
    @Nullable Long reportedMeetingId) {}
