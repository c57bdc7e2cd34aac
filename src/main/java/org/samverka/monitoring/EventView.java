package org.samverka.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check as it is told and read.
 *
 * @param chosen why this partner was checked
 * @param participants who took part, for the city and the association; staff, never clients
 * @param finding what was found
 * @param followUpOn when it is looked at again; null for never
 * @param recordedBy who recorded it, by name; empty while it is being told
 */
public record EventView(
    MonitoringKind kind,
    ChosenBy chosen,
    LocalDate heldOn,
    String participants,
    String finding,
    Severity severity,
    @Nullable LocalDate followUpOn,
    String recordedBy) {}
