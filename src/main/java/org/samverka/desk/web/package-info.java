/** The pages of the desk. */
@org.jspecify.annotations.NullMarked
package org.samverka.desk.web;
