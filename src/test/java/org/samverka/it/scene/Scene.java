package org.samverka.it.scene;

import java.util.Map;

/**
 * Something that has to have happened before a browser test begins: people, associations, cases. A
 * CDI bean of the tests, played inside the portal through the doors that people use.
 */
public interface Scene {

  /** Its name, as the browser test asks for it. */
  String name();

  /** Lets it happen anew, and tells what the browser needs to know: addresses, paths, numbers. */
  Map<String, String> play();
}
