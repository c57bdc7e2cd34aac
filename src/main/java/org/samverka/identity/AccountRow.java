package org.samverka.identity;

import java.util.Set;

/** An account as a line in a list. */
public record AccountRow(
    long id, String name, String email, boolean confirmed, boolean deactivated, Set<Role> roles) {}
