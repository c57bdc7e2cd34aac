/**
 * What happened: an append-only chain of entries per case, association and for the system, each
 * entry bound to the one before by its hash, in the transaction of the change it tells of.
 *
 * <p>What may not live here: what the entries mean to a reader (each feature's bundle), and any way
 * to change or remove one.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.audit;
