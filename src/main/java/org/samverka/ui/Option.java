package org.samverka.ui;

/**
 * One thing to choose in a plain HTML select.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Option(String value, String label) {}
