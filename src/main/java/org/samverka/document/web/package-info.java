/**
 * How files are handed out over HTTP.
 *
 * <p>What may not live here: a rule about who may read what.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.document.web;
