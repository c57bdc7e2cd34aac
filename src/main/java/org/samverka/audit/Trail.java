package org.samverka.audit;

/**
 * Where a deed is told: in the chain of its case, else of its association, else of the system.
 *
 * @param caseId the case; 0 for none
 * @param associationId the association; 0 for none
 */
public record Trail(long caseId, long associationId) {

  /** What concerns neither a case nor an association. */
  public static final Trail SYSTEM = new Trail(0, 0);

  /** What concerns an association. */
  public static Trail association(long associationId) {
    return new Trail(0, associationId);
  }

  /** The trail whose chain has this name; of a case, without its association. */
  public static Trail of(String chain) {
    int colon = chain.indexOf(':');
    if (colon < 0) {
      return SYSTEM;
    }
    long id = Long.parseLong(chain.substring(colon + 1));
    return chain.startsWith("case:") ? new Trail(id, 0) : association(id);
  }

  /** The name of the chain. */
  public String chain() {
    if (caseId != 0) {
      return "case:" + caseId;
    }
    return associationId != 0 ? "association:" + associationId : "system";
  }
}
