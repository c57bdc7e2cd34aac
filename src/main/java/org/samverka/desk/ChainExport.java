package org.samverka.desk;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.association.AssociationAccess;
import org.samverka.association.PublicFacts;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Seal;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * Hands out a chain of the audit as JSON lines, each in canonical form, as docs/audit.md describes.
 * For the administrator and the registrar; that it was fetched is recorded, in the system's chain,
 * so that the exported chain stays as it was.
 */
@Service
public class ChainExport {

  private static final int AT_ONCE = 500;

  @Inject private AuditLog audit;
  @Inject private CaseDirectory cases;
  @Inject private AssociationAccess associations;

  /** Which chains there are. */
  public enum Kind {
    /** That of a case. */
    CASE,
    /** That of an association, what belongs to a case left out. */
    ASSOCIATION,
    /** Everything else. */
    SYSTEM
  }

  /** A chain and where it ends. */
  public record Found(String chain, Seal seal) {}

  /**
   * Which case or association a chain is about, by the number that people know it by.
   *
   * @param number the case's registry number or the association's organisation number, as somebody
   *     types it; not looked at for the system
   * @return the id; 0 for the system
   * @throws InvalidValueException when it is no such number, or nothing has it
   */
  public long idOf(Actor actor, Kind kind, String number) {
    actor.require("audit.export", subject(kind, 0), Role.ADMINISTRATOR, Role.REGISTRAR);
    return switch (kind) {
      case SYSTEM -> 0;
      case CASE ->
          cases
              .withNumber(number.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
              .orElseThrow(() -> none("desk.audit.none.case"));
      case ASSOCIATION ->
          associations
              .findByNumber(OrganisationNumber.parse(number).digits())
              .map(PublicFacts::id)
              .orElseThrow(() -> none("desk.audit.none.association"));
    };
  }

  private static InvalidValueException none(String key) {
    return new InvalidValueException(MessageKey.of(key));
  }

  /**
   * Looks a chain up.
   *
   * @param id the case or the association; 0 for the system's
   * @throws NotFoundException when nothing has been recorded there, or the case is a draft
   */
  public Found find(Actor actor, Kind kind, long id) {
    Trail trail = trail(actor, kind, id);
    Seal seal = audit.seal(trail);
    if (seal.sequence() == 0) {
      throw new NotFoundException(subject(kind, id));
    }
    return new Found(trail.chain(), seal);
  }

  /** Records that the chain is fetched, and tells how long it is now. */
  public Found begin(Actor actor, Kind kind, long id) {
    Found found = find(actor, kind, id);
    audit.record(
        Deed.of(actor, "audit.exported", subject(kind, id), Trail.SYSTEM)
            .with("chain", found.chain())
            .with("sequence", Long.toString(found.seal().sequence())));
    return found;
  }

  /**
   * Writes one stretch of the chain.
   *
   * @param after the sequence number that the stretch begins after
   * @param last where the whole ends, as {@link #begin} told
   * @return the number of the last entry written
   */
  public long write(Actor actor, Kind kind, long id, long after, long last, OutputStream out) {
    Trail trail = trail(actor, kind, id);
    int most = (int) Math.min(AT_ONCE, last - after);
    List<AuditEntry> entries = audit.page(trail, after, most);
    try {
      for (AuditEntry entry : entries) {
        out.write(CanonicalJson.bytes(entry.export()));
        out.write("\n".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries.isEmpty() ? last : entries.get(entries.size() - 1).sequence();
  }

  private Trail trail(Actor actor, Kind kind, long id) {
    actor.require("audit.export", subject(kind, id), Role.ADMINISTRATOR, Role.REGISTRAR);
    return switch (kind) {
      case SYSTEM -> Trail.SYSTEM;
      case ASSOCIATION -> Trail.association(id);
      case CASE -> caseTrail(id);
    };
  }

  private Trail caseTrail(long id) {
    var row = cases.row(id);
    if (row.stage() == CaseStage.DRAFT) {
      throw new NotFoundException(subject(Kind.CASE, id));
    }
    return new Trail(id, row.associationId());
  }

  private static SubjectRef subject(Kind kind, long id) {
    return new SubjectRef(kind.name().toLowerCase(Locale.ROOT), id);
  }
}
