package org.samverka.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.MessageKey;

/**
 * Something that must be seen beside a case, and that a feature downstream knows: a decision, an
 * agreement, a report that is due, an open concern.
 *
 * @param text what, in a sentence
 * @param on the day it concerns; null when it has none
 * @param path where it is read or done, without the context path; empty for nowhere
 * @param open whether somebody still has to act on it
 */
public record CaseFact(MessageKey text, @Nullable LocalDate on, String path, boolean open) {}
