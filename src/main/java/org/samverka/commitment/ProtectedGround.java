package org.samverka.commitment;

/**
 * The seven protected grounds, in the city's order and with the city's words; the Discrimination
 * Act (2008:567) 1 kap. 1 § lists the same.
 */
public enum ProtectedGround {
  /** Kön. */
  SEX,
  /** Ålder. */
  AGE,
  /** Etnisk tillhörighet. */
  ETHNICITY,
  /** Könsöverskridande identitet eller uttryck. */
  TRANSGENDER_IDENTITY_OR_EXPRESSION,
  /** Religion eller annan trosuppfattning. */
  RELIGION_OR_BELIEF,
  /** Funktionsförmåga; the Act says funktionsnedsättning. */
  DISABILITY,
  /** Sexuell läggning. */
  SEXUAL_ORIENTATION
}
