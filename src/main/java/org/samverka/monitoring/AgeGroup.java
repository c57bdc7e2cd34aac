package org.samverka.monitoring;

/** How participants are counted: whole groups, never persons. */
public enum AgeGroup {
  /** 0–17 years. */
  UNDER_18,
  /** 18–24 years. */
  FROM_18,
  /** 25–64 years. */
  FROM_25,
  /** 65 years and more. */
  FROM_65
}
