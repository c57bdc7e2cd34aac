package org.samverka.platform;

import java.util.function.Consumer;

/**
 * A part of the demonstration city, made by calling the services that people use. A CDI bean; the
 * parts are made one after the other in the order they name, each once: what has been made is
 * remembered, so that a portal that was stopped in the middle goes on where it was.
 */
interface DemonstrationPart {

  /** Where it stands among the parts: the smallest number is made first. */
  int order();

  /** The name under which it is remembered; also what the console tells. */
  String name();

  /**
   * Makes it. May run for minutes; must cope with having been broken off in the middle.
   *
   * @param seed decides what is made; the same number makes the same
   * @param progress takes lines that tell how far it has come
   */
  void make(long seed, Consumer<String> progress);
}
