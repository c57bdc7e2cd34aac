package org.samverka.programme;

/** A paper that an application may hold. */
public record Paper(PaperKind kind, boolean required) {}
