package org.samverka.commitment;

import org.jspecify.annotations.Nullable;

/**
 * What a version asks for beside its words.
 *
 * @param ground the protected ground it is about, if it is about one
 * @param practiceRequired whether one must tell how it is ensured in practice; else it is a plain
 *     declaration
 * @param inBand whether it has a square in the band
 * @param scope whether it is about the association or the funded activity
 * @param acceptanceAgain whether who accepted the version before must accept this one
 */
public record VersionRules(
    @Nullable ProtectedGround ground,
    boolean practiceRequired,
    boolean inBand,
    CommitmentScope scope,
    boolean acceptanceAgain) {}
