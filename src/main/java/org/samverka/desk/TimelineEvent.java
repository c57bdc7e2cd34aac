package org.samverka.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Outcome;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;

/**
 * Something that happened to a case, as its timeline tells it.
 *
 * @param sequence its number in the case's audit chain
 * @param actor who did it, by the name they had then
 * @param role in which role; null when it took none
 * @param deed a verb phrase that follows the name
 * @param outcome whether it was done
 * @param reason the reason given, if the reader may know it
 * @param path where in the portal it can be seen, without the context path; null for nowhere
 */
public record TimelineEvent(
    long sequence,
    Instant at,
    String actor,
    @Nullable Role role,
    MessageKey deed,
    Outcome outcome,
    @Nullable String reason,
    @Nullable String path) {}
