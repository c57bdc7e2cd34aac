package org.samverka.register;

/** Announced when rows of the register have been written. */
record RegisterChanged(long associationId) {}
