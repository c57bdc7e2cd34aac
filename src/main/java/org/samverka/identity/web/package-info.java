/** The pages where people sign in and look after accounts. No rules live here. */
@org.jspecify.annotations.NullMarked
package org.samverka.identity.web;
