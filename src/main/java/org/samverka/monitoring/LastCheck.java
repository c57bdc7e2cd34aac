package org.samverka.monitoring;

import java.time.LocalDate;

/** When and how an association was last checked. */
public record LastCheck(long associationId, MonitoringKind kind, LocalDate on) {}
