package org.samverka.monitoring;

import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;

/** What a report tells beside goals and counts. */
public enum ReportField {
  /** What was received, in kronor. */
  RECEIVED(true, true),
  /** What was used, in kronor. */
  USED(true, true),
  /** What is left, in kronor. */
  UNUSED(true, true),
  /** How the users were asked (brukaruppföljning). */
  FOLLOW_UP_METHOD(false, true),
  /** What they answered. */
  FOLLOW_UP_RESULT(false, true),
  /** What was changed for it. */
  FOLLOW_UP_CHANGE(false, true),
  /** What staff and volunteers have been trained in. */
  TRAINING(false, false),
  /** What did not become as agreed, and why. */
  DEVIATIONS(false, false),
  /** Why the accounts or the auditor's report of a final report come later. */
  PAPERS_LATER(false, false);

  /** The most characters of a text. */
  static final int LONGEST = 4000;

  private final boolean money;
  private final boolean required;

  ReportField(boolean money, boolean required) {
    this.money = money;
    this.required = required;
  }

  /** Whether it is an amount in whole kronor. */
  public boolean isMoney() {
    return money;
  }

  /** Whether a report without it is not complete. */
  public boolean isRequired() {
    return required;
  }

  /**
   * Reads what was typed, which is not blank, into the stored form.
   *
   * @throws org.samverka.kernel.InvalidValueException with the reason
   */
  String read(String typed) {
    return money
        ? Long.toString(Money.parseOrZero(typed).kronor())
        : SafeText.multiLine(typed, LONGEST);
  }
}
