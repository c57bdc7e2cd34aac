/**
 * What reaches people and what happens by itself: messages in the portal and by e-mail, and timers.
 * Both are rows written in the transaction of what causes them, so that nothing that happened goes
 * untold and nothing that was promised for a day is forgotten; neither comes about if that
 * transaction is undone.
 *
 * <p>What may not live here: the words of another feature (they stand in its bundle), and what is
 * done when a timer falls due (a {@link org.samverka.notification.TimerHandler} of the feature that
 * set it).
 */
@org.jspecify.annotations.NullMarked
package org.samverka.notification;
