/** The pages of partnerships: agreement, signing, money. */
@org.jspecify.annotations.NullMarked
package org.samverka.partnership.web;
