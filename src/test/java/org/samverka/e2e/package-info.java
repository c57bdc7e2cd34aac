/**
 * Tests that see the portal as a person does: a whole portal with the demonstration in it, and a
 * real browser. A test extends {@link org.samverka.e2e.BrowserTest}; a test of what a lost server
 * leaves behind uses {@link org.samverka.testing.PortalProcess} by itself.
 */
package org.samverka.e2e;
