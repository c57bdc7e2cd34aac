/**
 * How fast the portal is, with few associations and with a hundred thousand: {@code mvn -Pbench
 * verify}. Everything runs on this machine's own loopback, and for a bounded time.
 */
package org.samverka.bench;
