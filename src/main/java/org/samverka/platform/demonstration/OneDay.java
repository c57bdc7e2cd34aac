package org.samverka.platform.demonstration;

import org.samverka.kernel.Service;

/**
 * Several small acts of one person in a single transaction, as a history of thousands of them would
 * otherwise take minutes to live through.
 */
@Service
class OneDay {

  /** All of it, or nothing. */
  public void live(Runnable acts) {
    acts.run();
  }
}
