package org.samverka.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * In which role somebody acts. Staff roles are given by an administrator for a period; the others
 * follow from a relation: to an association, to a case, or to nothing at all.
 */
public enum Role {
  /** Föreningsföreträdare: a confirmed member of the association in question. */
  REPRESENTATIVE(false),
  /** Firmatecknare: a representative with a mandate to sign for the association. */
  SIGNATORY(false),
  /** Handläggare. As a staff role: may be assigned cases. On a case: the officer of that case. */
  OFFICER(true),
  /** Enhetschef as second pair of eyes: assigns, reviews, dismisses. */
  REVIEWER(true),
  /** Avdelningschef or enhetschef who decides on delegation up to an amount. */
  DELEGATE(true),
  /** Behörig undertecknare: signs agreements for the city. */
  CITY_SIGNATORY(true),
  /** Visselblåsarfunktion: sees the whistle-blowing channel, and nothing else. */
  CONCERN_HANDLER(true),
  /** Registrator: confirms who may act for an association, registers what comes in. */
  REGISTRAR(true),
  /** Arkivarie: archives and disposes under a recorded decision. */
  ARCHIVIST(true),
  /** Nämndsekreterare: agenda, minutes, notice. */
  SECRETARY(true),
  /** Ledamot or ersättare: reads, declares conflicts of interest, votes. */
  BOARD_MEMBER(true),
  /** Attestant: releases payments, never of an own case. */
  PAYMENT_APPROVER(true),
  /** Systemadministratör: staff, programmes, commitments. */
  ADMINISTRATOR(true),
  /** The portal itself, when a day or an hour comes. */
  SYSTEM(false);

  private final boolean staff;

  Role(boolean staff) {
    this.staff = staff;
  }

  /** Whether an administrator gives this role to somebody at the city. */
  public boolean isStaff() {
    return staff;
  }

  /** The roles that an administrator can give. */
  public static Set<Role> staffRoles() {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : values()) {
      if (role.staff) {
        roles.add(role);
      }
    }
    return roles;
  }
}
