package org.samverka.identity;

import java.util.Locale;

/**
 * Who can be tried in a demonstration: one fictional person per role. Their addresses end in a
 * domain that nobody can own (RFC 2606), so that none of them is ever a real person's.
 */
public enum DemonstrationAccount {
  /** Writes, answers and reports for an association. */
  REPRESENTATIVE(Role.REPRESENTATIVE, "foretradare", "Kim Berg"),
  /** Signs for the same association. */
  SIGNATORY(Role.SIGNATORY, "firmatecknare", "Robin Lind"),
  /** Checks and assesses. */
  OFFICER(Role.OFFICER, "handlaggare", "Alex Holm"),
  /** Assigns and reviews. */
  REVIEWER(Role.REVIEWER, "granskare", "Mika Sand"),
  /** Decides on delegation. */
  DELEGATE(Role.DELEGATE, "delegat", "Charlie Ek"),
  /** Signs for the city. */
  CITY_SIGNATORY(Role.CITY_SIGNATORY, "undertecknare", "Sascha Åberg"),
  /** Reads the whistle-blowing channel. */
  CONCERN_HANDLER(Role.CONCERN_HANDLER, "visselblasning", "Jonna Quist"),
  /** Registers, and confirms who may act for an association. */
  REGISTRAR(Role.REGISTRAR, "registrator", "Lo Nyström"),
  /** Archives. */
  ARCHIVIST(Role.ARCHIVIST, "arkivarie", "Noa Dahl"),
  /** Keeps agenda and minutes. */
  SECRETARY(Role.SECRETARY, "sekreterare", "Elis Malm"),
  /** Sits on the board. */
  BOARD_MEMBER(Role.BOARD_MEMBER, "ledamot", "Love Sjöberg"),
  /** Releases payments. */
  PAYMENT_APPROVER(Role.PAYMENT_APPROVER, "attestant", "Nikki Frost"),
  /** Looks after staff, programmes and commitments. */
  ADMINISTRATOR(Role.ADMINISTRATOR, "administrator", "Sam Viklund");

  /** The password of them all. No secret: it stands on the sign-in page of a demonstration. */
  public static final String PASSWORD = "prova-att-samverka";

  private static final String DOMAIN = "@demo.example";

  private final Role role;
  private final String email;
  private final String personName;

  DemonstrationAccount(Role role, String local, String personName) {
    this.role = role;
    this.email = local + DOMAIN;
    this.personName = personName;
  }

  /** What they do. */
  public Role role() {
    return role;
  }

  /** What they sign in with. */
  public String email() {
    return email;
  }

  /** What they are called. */
  public String personName() {
    return personName;
  }

  /** Whether an address belongs to the demonstration. */
  static boolean isOne(String address) {
    return address.toLowerCase(Locale.ROOT).endsWith(DOMAIN);
  }
}
