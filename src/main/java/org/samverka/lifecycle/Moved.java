package org.samverka.lifecycle;

import org.samverka.identity.Actor;
import org.samverka.kernel.SubjectRef;

/** Announces, in the same transaction, that something went through a transition. */
public record Moved(SubjectRef subject, String transition, String from, String to, Actor actor) {}
