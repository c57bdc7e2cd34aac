package org.samverka.notification;

import java.time.Instant;

/** A mail as it is to leave: nothing in it depends on the database any more. */
record Letter(
    long messageId,
    String email,
    String name,
    String language,
    String subject,
    String text,
    Instant createdAt) {}
