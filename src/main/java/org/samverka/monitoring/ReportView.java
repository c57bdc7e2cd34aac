package org.samverka.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.programme.ReportKind;

/**
 * A report as its page shows it.
 *
 * @param seen its version, to be handed back with a change
 * @param lastDay the day by which the association must act
 * @param late whether that day has passed
 * @param signed whether signatories sign it
 * @param hash the fingerprint of what it says now
 * @param signaturesLeft how many signatures are missing
 * @param signedBy who has signed what it says now, by name
 * @param submittedAt when it was first handed in; null until then
 * @param own whether the reader belongs to the association
 * @param steps what the reader may do now
 * @param history every stage, the oldest first
 */
public record ReportView(
    long id,
    long seen,
    long partnershipId,
    long caseId,
    String associationName,
    String activityName,
    ReportKind kind,
    ReportStage stage,
    LocalDate dueOn,
    LocalDate lastDay,
    boolean late,
    boolean signed,
    ReportContent content,
    String hash,
    int signaturesLeft,
    List<String> signedBy,
    @Nullable Instant submittedAt,
    boolean own,
    boolean maySign,
    Set<ReportTransition> steps,
    List<HistoryStep> history) {

  /** Whether the reader writes in it now. */
  public boolean isWritable() {
    return own && stage.isWithAssociation();
  }

  /** Whether the reader may know what it says: a draft is the association's own. */
  public boolean isReadable() {
    return own || stage != ReportStage.DUE;
  }
}
