/**
 * How Arquillian starts the portal: once for all classes, from the archive that the build made,
 * with the configuration of {@code liberty/} untouched. Stays outside the server.
 */
package org.samverka.it.arquillian;
