package org.samverka.association;

/**
 * How much waits for the registrar.
 *
 * @param joiners founders and others who ask to represent an association
 * @param mandates claims to be signatory
 */
public record Waiting(long joiners, long mandates) {

  /** Everything. */
  public long all() {
    return joiners + mandates;
  }
}
