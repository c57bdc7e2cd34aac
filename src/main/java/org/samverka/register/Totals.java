package org.samverka.register;

/**
 * What a list adds up to.
 *
 * @param partners how many
 * @param kronor what they are granted a year
 * @param withoutRemark how many have nothing to put right by any commitment
 * @param withOpenMatters how many have a matter open
 */
public record Totals(long partners, long kronor, long withoutRemark, long withOpenMatters) {}
