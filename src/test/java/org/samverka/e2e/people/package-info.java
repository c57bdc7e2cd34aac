/**
 * The people of the story that plays the whole way through: what each of them does, and the
 * keyboard that they do it with.
 */
package org.samverka.e2e.people;
