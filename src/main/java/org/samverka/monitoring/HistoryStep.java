package org.samverka.monitoring;

import java.time.Instant;
import org.samverka.kernel.MessageKey;

/**
 * One stage in the history of a report or a deviation.
 *
 * @param stage its word
 * @param reason why it came there; empty where none was asked for
 */
public record HistoryStep(MessageKey stage, String personName, Instant at, String reason) {}
