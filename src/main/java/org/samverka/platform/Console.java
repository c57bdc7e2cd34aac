package org.samverka.platform;

/** Speaks to the person who typed the command, not to the log. */
final class Console {

  private Console() {}

  static void say(String line) {
    System.out.println(line);
  }
}
