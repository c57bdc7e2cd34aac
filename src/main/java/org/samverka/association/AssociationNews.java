package org.samverka.association;

/**
 * Announces, in the same transaction, something that people should be told.
 *
 * @param subjectId the membership or the mandate
 * @param accountId whom it is about
 */
public record AssociationNews(Kind kind, long associationId, long subjectId, long accountId) {

  /** What has happened. */
  public enum Kind {
    /** Somebody founded an association and waits for the registrar. */
    FOUNDED,
    /** Somebody wants to join. */
    JOIN_ASKED,
    /** Somebody may act for the association from now on. */
    MEMBERSHIP_CONFIRMED,
    /** Somebody was refused. */
    MEMBERSHIP_DECLINED,
    /** Somebody's time as a representative was ended by another. */
    MEMBERSHIP_ENDED,
    /** Somebody says that they may sign. */
    MANDATE_CLAIMED,
    /** Somebody may sign. */
    MANDATE_CONFIRMED,
    /** A claim was refused. */
    MANDATE_DECLINED,
    /** A mandate was ended before its time. */
    MANDATE_ENDED
  }
}
