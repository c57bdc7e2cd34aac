package org.samverka.decision;

/**
 * Somebody who is present at a meeting.
 *
 * @param voting whether they take part in decisions; a deputy does when they step in for a member
 *     who is away
 */
public record Attendee(long seatId, String name, SeatKind kind, boolean voting) {}
