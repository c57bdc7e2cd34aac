package org.samverka.platform.demonstration;

/** How far a case of the city has come, or how it ended. */
enum Goal {
  DRAFT(3),
  REGISTERED(12),
  FORMAL_CHECK(22),
  SUPPLEMENT(26),
  ASSESSMENT(33),
  NOTICE(36),
  REVIEW(46),
  READY,
  ON_AGENDA,
  DECIDED,
  PUBLISHED,
  APPEALED,
  /** Decided for good, with an agreement that the officer writes. */
  AGREEMENT,
  /** The agreement waits for signatures. */
  FOR_SIGNATURE,
  /** The partnership runs, and a payment waits for the payment approver. */
  TO_PAY,
  /** The partnership runs. */
  PARTNER,
  DISMISSED,
  REJECTED,
  WITHDRAWN;

  private final int age;

  Goal() {
    this(0);
  }

  Goal(int age) {
    this.age = age;
  }

  /** How many days ago such a case was usually begun; 0 when it may be long ago. */
  int age() {
    return age;
  }

  /** Whether a case with this goal gets as far as a stage on the ordinary way. */
  boolean passes(Goal stage) {
    return compareTo(stage) > 0;
  }
}
