package org.samverka.kernel;

/** Announces that the schema stands and the portal may do what it does at start. */
public record Started() {}
