/**
 * The shared parts of every page: language and texts, how money and days are written, the error
 * summary, paging, navigation, the band and the other components of the pages. The templates stand
 * in {@code WEB-INF/templates}, the composite components and the stylesheet in {@code
 * resources/samverka}.
 *
 * <p>What may not live here: a rule, a query or a word of a feature. {@code ui} sits on the kernel
 * only, and is known to {@code web} packages only.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.ui;
