/**
 * The pages of an application, as its association sees it: one bean per page.
 *
 * <p>What may not live here: a rule or a query. Beans read what was typed, ask a service and show
 * what it answers.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.application.web;
