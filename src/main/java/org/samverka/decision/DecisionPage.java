package org.samverka.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseTransition;

/**
 * A decision with all that has become of it, for its page.
 *
 * @param seen the case's version, to be handed back with a step
 * @param decision how it reads now
 * @param reservations what members had entered against it; empty for none
 * @param earlier how it read before it was corrected, the latest first
 * @param appealText how it can be tried, in paragraphs
 * @param fate what has become of it
 * @param annulled decisions in the same case that a court has annulled, the latest first
 * @param steps what the reader can do now
 * @param officer whom to ask, by name; empty when the case has no officer
 * @param own whether the reader belongs to the association
 */
public record DecisionPage(
    long caseId,
    long seen,
    CaseStage stage,
    String registryNumber,
    String association,
    String programme,
    DecisionView decision,
    String reservations,
    List<Wording> earlier,
    List<String> appealText,
    Fate fate,
    List<DecisionView> annulled,
    Set<CaseTransition> steps,
    String officer,
    boolean own) {

  /** Keeps its own copies. */
  public DecisionPage {
    earlier = List.copyOf(earlier);
    appealText = List.copyOf(appealText);
    annulled = List.copyOf(annulled);
    steps = Set.copyOf(steps);
  }

  /**
   * How a decision read before a correction.
   *
   * @param reason why it was corrected
   * @param correctedBy by whom
   */
  public record Wording(
      DecisionView decision, String reason, Instant correctedAt, String correctedBy) {}

  /**
   * What has become of a decision; each day is null until it comes.
   *
   * @param meetingId the meeting that decided, or to which a delegated decision was reported; null
   *     for none
   */
  public record Fate(
      @Nullable Long meetingId,
      @Nullable LocalDate postedOn,
      @Nullable LocalDate lastAppealDay,
      @Nullable LocalDate appealedOn,
      @Nullable LocalDate upheldOn,
      @Nullable LocalDate finalOn) {}

  /** Whether the reader can take this step. */
  public boolean can(String transition) {
    return steps.contains(CaseTransition.valueOf(transition));
  }
}
