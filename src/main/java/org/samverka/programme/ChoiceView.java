package org.samverka.programme;

/**
 * A target group or a district.
 *
 * @param seen the row's version, to be handed back with what was changed
 * @param name its name in the language that was asked for
 * @param offered whether new applications can choose it
 */
public record ChoiceView(
    long id,
    long seen,
    ChoiceList list,
    String name,
    String nameSv,
    String nameEn,
    boolean offered) {}
