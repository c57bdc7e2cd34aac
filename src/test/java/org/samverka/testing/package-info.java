/**
 * What every kind of test stands on: a portal as a process of its own, the two databases, a mail
 * server. Runs in the test's own virtual machine, never inside the server.
 */
package org.samverka.testing;
