package org.samverka.kernel;

import java.util.Set;

/**
 * Addresses that a servlet of a feature serves and guards itself. A CDI bean per servlet; the gate
 * lets through what is named here, lists the pages itself, and turns away the rest.
 */
public interface ServedPath {

  /** The paths, each exact, or a whole folder when it ends with a slash. */
  Set<String> paths();
}
