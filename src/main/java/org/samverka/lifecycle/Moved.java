package org.samverka.lifecycle;

import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.kernel.SubjectRef;

/**
 * Announces, in the same transaction, that something went through a transition.
 *
 * @param trail the case and the association that the subject belongs to
 */
public record Moved(
    SubjectRef subject, Trail trail, String transition, String from, String to, Actor actor) {}
