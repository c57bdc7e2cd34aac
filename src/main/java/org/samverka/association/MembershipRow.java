package org.samverka.association;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A representative, or somebody who asks to be, as those who may decide about it see them.
 *
 * @param founder whether the person founded the association in the portal
 * @param note what the person wrote when asking
 * @param reason why it was refused or ended
 */
public record MembershipRow(
    long id,
    long version,
    long associationId,
    String associationName,
    long accountId,
    String name,
    String email,
    boolean founder,
    MembershipStage stage,
    @Nullable String note,
    Instant requestedAt,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable Instant endedAt,
    @Nullable String reason) {}
