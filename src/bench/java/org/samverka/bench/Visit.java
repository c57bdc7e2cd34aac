package org.samverka.bench;

import java.util.concurrent.atomic.AtomicLong;

/**
 * One thing that is measured.
 *
 * @param name as it stands in the table
 * @param kind what is done
 * @param path where
 * @param role who does it
 */
record Visit(String name, Kind kind, String path, Role role) {

  /** What stands in a path for something that no address had before, so that nothing is kept. */
  static final String FRESH = "{fresh}";

  private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

  /** What is done at the path. */
  enum Kind {
    /** Somebody reads it. */
    READ,
    /** Somebody opens the form there, changes it and saves; only the saving counts. */
    SAVE,
    /** Somebody signs and sends in an application, once; only the sending counts. */
    SUBMIT
  }

  /** Whose session is used. */
  enum Role {
    NOBODY,
    MEMBER,
    OFFICER,
    /** Each who writes an application has one of their own. */
    WRITER
  }

  static Visit read(String name, String path, Role role) {
    return new Visit(name, Kind.READ, path, role);
  }

  /** The same visit to another place. */
  Visit at(String otherPath) {
    return new Visit(name, kind, otherPath, role);
  }

  /** The path as it is asked for now. */
  static String fresh(String path) {
    return path.replace(FRESH, Long.toString(COUNT.incrementAndGet()));
  }

  /** The button that sends the form. */
  String button() {
    return kind == Kind.SUBMIT ? "sign" : "save";
  }

  /** What is typed in the form, as the value of a field. */
  static String typed(String field, String value, String fresh, String password) {
    if (field.contains("password")) {
      return password;
    }
    return field.contains("STAFF") ? fresh : value;
  }
}
