package org.samverka.lifecycle;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseTransition;
import org.samverka.association.MandateStage;
import org.samverka.association.MandateTransition;
import org.samverka.association.MembershipStage;
import org.samverka.association.MembershipTransition;
import org.samverka.commitment.VersionStage;
import org.samverka.commitment.VersionTransition;
import org.samverka.commitment.standing.Standing;
import org.samverka.commitment.standing.StandingTransition;
import org.samverka.decision.MeetingStage;
import org.samverka.decision.MeetingTransition;
import org.samverka.monitoring.DeviationStage;
import org.samverka.monitoring.DeviationTransition;
import org.samverka.monitoring.ReportStage;
import org.samverka.monitoring.ReportTransition;
import org.samverka.partnership.DisbursementStage;
import org.samverka.partnership.DisbursementTransition;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeTransition;

/**
 * Every life cycle of the portal. Whoever adds a table adds one line to {@link #all}; what must
 * hold for each, reachability and words among it, is then checked, and docs/lifecycle.md tells it.
 */
final class LifeCycles {

  private LifeCycles() {}

  /** Every life cycle, in the order of the document: one line each. */
  static List<Cycle<?, ?>> all() {
    return List.of(
        cycle(
            "Membership of an association",
            MembershipTransition.class,
            MembershipStage.REQUESTED,
            EnumSet.of(MembershipStage.DECLINED, MembershipStage.ENDED)),
        cycle(
            "Mandate to sign for an association",
            MandateTransition.class,
            MandateStage.CLAIMED,
            EnumSet.of(MandateStage.DECLINED, MandateStage.ENDED)),
        cycle(
            "Version of a commitment",
            VersionTransition.class,
            VersionStage.DRAFT,
            EnumSet.of(VersionStage.RETIRED)),
        cycle(
            "Commitment of an association",
            StandingTransition.class,
            Standing.DECLARED,
            EnumSet.noneOf(Standing.class)),
        cycle(
            "Programme",
            ProgrammeTransition.class,
            ProgrammeStage.DRAFT,
            EnumSet.of(ProgrammeStage.ARCHIVED)),
        cycle("Case", CaseTransition.class, CaseStage.DRAFT, EnumSet.of(CaseStage.ARCHIVED)),
        cycle(
            "Meeting",
            MeetingTransition.class,
            MeetingStage.PLANNED,
            EnumSet.of(MeetingStage.ANNOUNCED, MeetingStage.CANCELLED)),
        cycle(
            "Partnership",
            PartnershipTransition.class,
            PartnershipStage.DRAFT_AGREEMENT,
            EnumSet.of(PartnershipStage.TERMINATED, PartnershipStage.ENDED)),
        cycle(
            "Disbursement",
            DisbursementTransition.class,
            DisbursementStage.PLANNED,
            EnumSet.of(DisbursementStage.PAID)),
        cycle(
            "Report",
            ReportTransition.class,
            ReportStage.DUE,
            EnumSet.of(ReportStage.ACCEPTED, ReportStage.REJECTED)),
        cycle(
            "Deviation",
            DeviationTransition.class,
            DeviationStage.REPORTED,
            EnumSet.of(DeviationStage.CLOSED)));
  }

  /**
   * One life cycle.
   *
   * @param heading what the document calls it
   * @param transitions its table
   * @param first where a subject begins
   * @param last where it ends; every other stage has a way on
   */
  record Cycle<S extends Enum<S>, X extends Enum<X> & Transition<S>>(
      String heading, Class<X> transitions, S first, Set<S> last) {

    Collection<X> all() {
      return EnumSet.allOf(transitions);
    }

    Class<S> stages() {
      return first.getDeclaringClass();
    }

    String markdown() {
      return LifecycleTable.markdown(heading, transitions);
    }

    @Override
    public String toString() {
      return heading;
    }
  }

  private static <S extends Enum<S>, X extends Enum<X> & Transition<S>> Cycle<S, X> cycle(
      String heading, Class<X> transitions, S first, Set<S> last) {
    return new Cycle<>(heading, transitions, first, last);
  }
}
