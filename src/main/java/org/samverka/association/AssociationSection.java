package org.samverka.association;

/** A part of an association's profile that is filled in on a page of its own. */
public enum AssociationSection {
  /** Name, number and rule; changed by steps of their own. */
  IDENTITY,
  /** What it is and since when. */
  ORGANISATION,
  /** Addresses and how to reach it. */
  CONTACT,
  /** Accounts the city can pay to. */
  GIRO,
  /** Members and fee. */
  MEMBERS
}
