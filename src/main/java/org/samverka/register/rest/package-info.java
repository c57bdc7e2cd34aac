/** The public part of the register as open data. */
@org.jspecify.annotations.NullMarked
package org.samverka.register.rest;
