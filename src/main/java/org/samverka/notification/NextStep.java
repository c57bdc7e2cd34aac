package org.samverka.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.MessageKey;

/**
 * Something that a person can or must do now, as their home shows it.
 *
 * @param order what comes first when several wait: the smallest number
 * @param title what to do, as the words of a link
 * @param detail what it is about, in a sentence; null when the title says it all
 * @param path where it is done, without the context path
 * @param due the last day; null when there is none
 */
public record NextStep(
    int order,
    MessageKey title,
    @Nullable MessageKey detail,
    String path,
    @Nullable LocalDate due) {}
