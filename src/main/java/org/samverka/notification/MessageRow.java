package org.samverka.notification;

import java.time.Instant;

/**
 * A message as a page shows it.
 *
 * @param language the language it is written in, for the {@code lang} attribute
 * @param body plain text, its paragraphs apart by empty lines
 * @param link where in the portal it leads, without the context path; empty for nowhere
 */
public record MessageRow(
    long id,
    String email,
    String recipientName,
    String language,
    String subject,
    String body,
    String link,
    Instant createdAt,
    boolean unread) {}
