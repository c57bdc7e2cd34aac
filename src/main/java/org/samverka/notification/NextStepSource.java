package org.samverka.notification;

import java.util.List;
import org.samverka.identity.Actor;

/**
 * Answers what somebody should do next, for one feature. A CDI bean of that feature; home gathers
 * them all. The number of SQL statements must not grow with the number of steps.
 */
public interface NextStepSource {

  /** The steps that wait for this person, at most some ten; none when it is not their business. */
  List<NextStep> stepsFor(Actor actor);
}
