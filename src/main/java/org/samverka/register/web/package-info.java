/** The register's pages and downloads. */
@org.jspecify.annotations.NullMarked
package org.samverka.register.web;
