package org.samverka.application;

import static org.samverka.application.FieldKind.CHOICES;
import static org.samverka.application.FieldKind.COUNT;
import static org.samverka.application.FieldKind.KNOWLEDGE;
import static org.samverka.application.FieldKind.LINE;
import static org.samverka.application.FieldKind.MONEY;
import static org.samverka.application.FieldKind.TEXT;
import static org.samverka.application.FieldKind.YEARS;
import static org.samverka.application.FieldKind.YES_NO;
import static org.samverka.application.Section.ACTIVITY;
import static org.samverka.application.Section.BUDGET;
import static org.samverka.application.Section.METHODS;

import java.util.Arrays;
import java.util.List;

/** What is asked for in an application, beside lists, commitments and papers. */
public enum ApplicationField {
  ACTIVITY_NAME(ACTIVITY, LINE, true, 120),
  YEARS_SOUGHT(ACTIVITY, YEARS, true, 1),
  TARGET_GROUPS(ACTIVITY, CHOICES, true, 400),
  DISTRICTS(ACTIVITY, CHOICES, true, 400),
  NEED(ACTIVITY, TEXT, true, 4000),
  ACTIVITIES(ACTIVITY, TEXT, true, 4000),
  GOALS(ACTIVITY, TEXT, true, 4000),
  EXPECTED_RESULTS(ACTIVITY, TEXT, true, 4000),
  STAFF(METHODS, COUNT, true, 6),
  VOLUNTEERS(METHODS, COUNT, true, 6),
  COMPLEMENTS_CITY(METHODS, TEXT, true, 4000),
  WORKING_METHODS(METHODS, TEXT, true, 4000),
  KNOWLEDGE_BASE(METHODS, KNOWLEDGE, true, 20),
  USER_INFLUENCE(METHODS, TEXT, true, 4000),
  ACCESSIBILITY(METHODS, TEXT, true, 4000),
  /** The extract itself may not be stored (lag 2013:852 5 §): only whether there is a routine. */
  RECORD_CHECK_ROUTINE(METHODS, YES_NO, true, 3),
  AMOUNT_SOUGHT(BUDGET, MONEY, true, 20),
  AMOUNT_LAST_YEAR(BUDGET, MONEY, true, 20),
  OWN_FUNDING(BUDGET, MONEY, true, 20),
  OTHER_GRANTS(BUDGET, TEXT, false, 4000),
  ECONOMIC_ACTIVITY(BUDGET, YES_NO, true, 3),
  /** Aid of the last three years under the de minimis rule, where there is economic activity. */
  DE_MINIMIS_AID(BUDGET, TEXT, false, 1000);

  private final Section section;
  private final FieldKind kind;
  private final boolean required;
  private final int longest;

  ApplicationField(Section section, FieldKind kind, boolean required, int longest) {
    this.section = section;
    this.kind = kind;
    this.required = required;
    this.longest = longest;
  }

  /** The part it belongs to. */
  public Section section() {
    return section;
  }

  /** How it is written. */
  public FieldKind kind() {
    return kind;
  }

  /** Whether an application without it is not complete. */
  public boolean isRequired() {
    return required;
  }

  /** The greatest number of characters. */
  public int longest() {
    return longest;
  }

  /** The fields of a part, in their order. */
  public static List<ApplicationField> of(Section section) {
    return Arrays.stream(values()).filter(field -> field.section == section).toList();
  }
}
