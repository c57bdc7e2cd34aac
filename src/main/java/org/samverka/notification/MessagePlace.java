package org.samverka.notification;

import java.time.Instant;

/**
 * A message's place in a list: by whether it is unread (where the list puts those first), its time
 * and its id.
 */
public record MessagePlace(boolean unread, Instant createdAt, long id) {}
