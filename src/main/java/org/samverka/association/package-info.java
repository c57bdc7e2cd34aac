/**
 * The associations and who may act for them: the profile an association keeps of itself, its board
 * with periods of validity, the people who represent it and the mandates to sign.
 *
 * <p>What may not live here: what can be applied for, what an association has promised, and
 * anything about a case. Others ask {@link org.samverka.association.AssociationAccess}, and bind an
 * immutable {@link org.samverka.association.AssociationFacts} to what they decide.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.association;
