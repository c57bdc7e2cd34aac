/** The pages of monitoring: reports, deviations, checks and the public's concern form. */
@org.jspecify.annotations.NullMarked
package org.samverka.monitoring.web;
