package org.samverka.kernel;

/**
 * A registry number (diarienummer, dnr) as offices write it: SOF 2026/123. The serial begins anew
 * each year, without gaps or doubles.
 */
public record RegistryNumber(String prefix, int year, int serial) {

  /** Refuses what no office would write. */
  public RegistryNumber {
    if (!prefix.matches("[A-ZÅÄÖ]{1,8}") || year < 1900 || serial < 1) {
      throw new IllegalArgumentException("not a registry number");
    }
  }

  @Override
  public String toString() {
    return prefix + " " + year + "/" + serial;
  }
}
