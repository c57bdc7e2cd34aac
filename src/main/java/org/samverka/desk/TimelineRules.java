package org.samverka.desk;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.Outcome;
import org.samverka.identity.Role;

/**
 * Which deeds each side of a case sees, and whose reasons. docs/audit.md tells the same in words.
 *
 * <p>The association sees its own deeds and every step of its case. It does not see attempts that
 * came to nothing, what is looked into before it has been told, or the reasons by which people at
 * the city speak to each other; what a decision says reaches it as a decision. The city sees
 * everything that is registered, and not how the draft was written, which is the association's own.
 */
enum TimelineRules {
  /** For whoever belongs to the association. */
  ASSOCIATION {
    @Override
    boolean shows(AuditEntry entry) {
      return entry.outcome() == Outcome.OK
          && (isOurs(entry) || (isStep(entry) && !LOOKED_INTO.contains(kindOf(entry))));
    }

    @Override
    boolean tellsReason(AuditEntry entry) {
      return isOurs(entry) || TOLD.contains(entry.action());
    }
  },

  /** For whoever works at the city and has business with the case. */
  CITY {
    @Override
    boolean shows(AuditEntry entry) {
      return !OF_THE_DRAFT.contains(entry.action());
    }

    @Override
    boolean tellsReason(AuditEntry entry) {
      return true;
    }
  };

  private static final Set<Role> OURS =
      EnumSet.of(Role.REPRESENTATIVE, Role.SIGNATORY, Role.SYSTEM);

  /** What is looked into; the association is told when there is something to answer. */
  private static final Set<String> LOOKED_INTO = Set.of("deviation", "concern", "commitment");

  /** Reasons that are given to the association and not to a colleague. */
  private static final Set<String> TOLD =
      Set.of(
          "case.DISMISS",
          "case.TABLE",
          "case.APPEAL",
          "case.ANNUL",
          "case.UPHOLD",
          "case.CORRECT",
          "case.WITHDRAW",
          "partnership.TAKE_BACK",
          "partnership.SUSPEND",
          "partnership.TERMINATE",
          "partnership.GIVE_NOTICE",
          "report.REQUEST_SUPPLEMENT",
          "report.ACCEPT",
          "report.REJECT",
          "disbursement.WITHHOLD");

  private static final Set<String> OF_THE_DRAFT =
      Set.of(
          "case.section-saved",
          "case.commitment-answered",
          "case.evidence-added",
          "case.evidence-removed");

  /** Whether the reader may know of it at all. */
  abstract boolean shows(AuditEntry entry);

  /** Whether the reader may know the reason. */
  abstract boolean tellsReason(AuditEntry entry);

  private static boolean isOurs(AuditEntry entry) {
    Role role = entry.role();
    return (role != null && OURS.contains(role)) || OF_THE_DRAFT.contains(entry.action());
  }

  /** A step of a life cycle is named {@code kind.STEP}. */
  private static boolean isStep(AuditEntry entry) {
    String step = entry.action().substring(entry.action().indexOf('.') + 1);
    return !step.isEmpty() && Character.isUpperCase(step.charAt(0));
  }

  private static String kindOf(AuditEntry entry) {
    String action = entry.action();
    int dot = action.indexOf('.');
    return dot < 0 ? action : action.substring(0, dot);
  }
}
