package org.samverka.commitment.acceptance;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentScope;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.Relations;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * Where it stands who accepted which text. Rows are only added; the answers of a draft are not
 * here, but in the application until it is signed.
 */
@Service
public class AcceptanceRegister {

  /** The greatest number of characters in how it is ensured, and in an explanation. */
  public static final int LONGEST_TEXT = 4000;

  @Inject private AcceptanceRepository repository;
  @Inject private CommitmentCatalogue catalogue;
  @Inject private Relations relations;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Registers what a signatory has signed, all or nothing.
   *
   * @param caseId the case it is answered in; 0 for none
   * @param signatory the one who signed: the actor; only the system may register for somebody else
   * @return the ids of the rows, in the order given
   * @throws RefusedException when the actor is no signatory of the association, when a text is not
   *     in force or not the one that was shown, or what must be told is not told
   * @throws InvalidValueException when a text is too long or holds what may not be kept
   */
  public List<Long> register(
      Actor actor,
      long associationId,
      long caseId,
      Signatory signatory,
      Collection<Answered> answers) {
    SubjectRef subject =
        caseId == 0 ? new SubjectRef("association", associationId) : new SubjectRef("case", caseId);
    requireSignatory(actor, "acceptance.register", subject, associationId, caseId, signatory);
    Map<TextLanguage, Map<Long, CommitmentView>> versions = versions(actor, answers);
    Instant now = clock.now();
    List<Acceptance> rows = new ArrayList<>();
    for (Answered answered : answers) {
      CommitmentView version =
          versions.getOrDefault(answered.language(), Map.of()).get(answered.versionId());
      if (version == null) {
        throw new NotFoundException(new SubjectRef("commitment-version", answered.versionId()));
      }
      String hash = textHash(actor, subject, version, answered, caseId);
      Answered safe = safe(answered);
      checkTold(actor, subject, version, safe);
      Acceptance row = new Acceptance(version, safe, hash, associationId, caseId, signatory, now);
      repository.append(row);
      rows.add(row);
    }
    repository.flush();
    audit.record(
        Deed.of(actor, "acceptance.registered", subject, new Trail(caseId, associationId))
            .as(actor.is(Role.SYSTEM) ? Role.SYSTEM : Role.SIGNATORY)
            .with("signatory", String.valueOf(signatory.accountId()))
            .with("number", String.valueOf(rows.size())));
    return rows.stream().map(Acceptance::id).toList();
  }

  /**
   * Takes an acceptance back, as a row of its own. Taking back what is taken back already does
   * nothing.
   *
   * @param why the reason, which is kept
   * @throws NotFoundException when there is none that the actor may see
   * @throws RefusedException when the actor is no signatory of the association
   */
  public void withdraw(Actor actor, long acceptanceId, Signatory signatory, String why) {
    Acceptance taken = one(actor, acceptanceId);
    requireSignatory(
        actor,
        "acceptance.withdraw",
        taken.ref(),
        taken.associationId(),
        taken.caseId(),
        signatory);
    String reason = SafeText.multiLine(why, LONGEST_TEXT);
    if (taken.answer() == Answer.WITHDRAWN || repository.isWithdrawn(acceptanceId)) {
      return;
    }
    repository.append(new Acceptance(taken, signatory, reason, clock.now()));
    audit.record(
        Deed.of(
                actor,
                "acceptance.withdrawn",
                taken.ref(),
                new Trail(taken.caseId(), taken.associationId()))
            .because(reason));
  }

  /**
   * One row.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public Acceptance acceptance(Actor actor, long acceptanceId) {
    return one(actor, acceptanceId);
  }

  /**
   * Every row of a case, also those taken back, the oldest first.
   *
   * @throws NotFoundException when the actor may not see the case's
   */
  public List<Acceptance> ofCase(Actor actor, long associationId, long caseId) {
    if (!relations.mayRead(actor, associationId, caseId)) {
      throw new NotFoundException(new SubjectRef("case", caseId));
    }
    return repository.ofCase(caseId).stream()
        .filter(row -> row.associationId() == associationId)
        .toList();
  }

  /**
   * What an association stands by at the end of a day: the last acceptance of each commitment, and
   * of each commitment and case where it is about a funded activity.
   *
   * @throws NotFoundException when the actor may not see the association's
   */
  public List<Acceptance> standing(Actor actor, long associationId, LocalDate day) {
    if (!relations.mayRead(actor, associationId, 0)) {
      throw new NotFoundException(new SubjectRef("association", associationId));
    }
    Instant end = day.plusDays(1).atStartOfDay(SamverkaClock.STOCKHOLM).toInstant();
    record Place(long commitmentId, long caseId) {}
    Map<Place, Acceptance> last = new LinkedHashMap<>();
    for (Acceptance row : repository.standing(associationId, end)) {
      long caseId = row.scope() == CommitmentScope.FUNDED_ACTIVITY ? row.caseId() : 0;
      last.put(new Place(row.commitmentId(), caseId), row);
    }
    return List.copyOf(last.values());
  }

  private void requireSignatory(
      Actor actor,
      String action,
      SubjectRef subject,
      long associationId,
      long caseId,
      Signatory signatory) {
    boolean self =
        signatory.accountId() == actor.accountId()
            && relations.rolesOf(actor, associationId, caseId).contains(Role.SIGNATORY);
    if (!self && !actor.is(Role.SYSTEM)) {
      throw RefusedException.role(actor, action, subject);
    }
  }

  private Map<TextLanguage, Map<Long, CommitmentView>> versions(
      Actor actor, Collection<Answered> answers) {
    Map<TextLanguage, Map<Long, CommitmentView>> all = new EnumMap<>(TextLanguage.class);
    for (TextLanguage language : TextLanguage.values()) {
      List<Long> ids =
          answers.stream()
              .filter(answered -> answered.language() == language)
              .map(Answered::versionId)
              .distinct()
              .toList();
      Map<Long, CommitmentView> byId = new HashMap<>();
      catalogue
          .versions(actor, ids, language)
          .forEach(version -> byId.put(version.versionId(), version));
      all.put(language, byId);
    }
    return all;
  }

  private static String textHash(
      Actor actor, SubjectRef subject, CommitmentView version, Answered answered, long caseId) {
    String hash = version.textHash();
    if (hash == null || !hash.equals(answered.textHash())) {
      throw refused(actor, subject, "commitment.accept.otherText", version);
    }
    if (version.rules().scope() == CommitmentScope.FUNDED_ACTIVITY && caseId == 0) {
      throw refused(actor, subject, "commitment.accept.noCase", version);
    }
    return hash;
  }

  private static Answered safe(Answered answered) {
    return new Answered(
        answered.versionId(),
        answered.language(),
        answered.textHash(),
        answered.answer(),
        SafeText.optional(answered.practice(), LONGEST_TEXT),
        SafeText.optional(answered.explanation(), LONGEST_TEXT),
        answered.evidence());
  }

  private static void checkTold(
      Actor actor, SubjectRef subject, CommitmentView version, Answered answered) {
    if (answered.answer() == Answer.WITHDRAWN) {
      throw new IllegalArgumentException("withdrawing is a step of its own");
    }
    if (version.rules().practiceRequired() && answered.practice().isEmpty()) {
      throw refused(actor, subject, "commitment.accept.noPractice", version);
    }
    if (answered.answer() == Answer.ACCEPT_WITH_EXPLANATION && answered.explanation().isEmpty()) {
      throw refused(actor, subject, "commitment.accept.noExplanation", version);
    }
  }

  private static RefusedException refused(
      Actor actor, SubjectRef subject, String key, CommitmentView version) {
    return RefusedException.rule(
        actor, "acceptance.register", subject, MessageKey.of(key, version.words().shortName()));
  }

  private Acceptance one(Actor actor, long acceptanceId) {
    return repository
        .find(acceptanceId)
        .filter(row -> relations.mayRead(actor, row.associationId(), row.caseId()))
        .orElseThrow(() -> new NotFoundException(new SubjectRef(Acceptance.KIND, acceptanceId)));
  }
}
