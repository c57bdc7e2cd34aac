package org.samverka.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that can be decided, as a line in a list.
 *
 * @param version the case's version
 * @param readySince when the reviewer released it
 */
public record ReadyRow(
    long caseId,
    long version,
    @Nullable String registryNumber,
    String association,
    String programme,
    Instant receivedAt,
    Instant readySince,
    @Nullable Long officerId) {}
