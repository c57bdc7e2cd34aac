package org.samverka.association;

/** Announces, in the same transaction, that an association has another name. */
public record AssociationRenamed(long associationId) {}
