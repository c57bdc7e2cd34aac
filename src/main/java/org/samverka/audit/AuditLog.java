package org.samverka.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samverka.identity.AccountDeed;
import org.samverka.kernel.PageReading;
import org.samverka.kernel.RequestId;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;

/**
 * Where services tell what they do. What is told is chained in the same transaction, as the last
 * thing before commit: the registry number's counter is locked before the chain's head, always in
 * that order, and heads in the order of their names, so that nothing deadlocks.
 */
@ApplicationScoped
public class AuditLog {

  @Inject private AuditRepository repository;
  @Inject private PendingDeeds pending;
  @Inject private SamverkaClock clock;

  /** Records a deed that is done if, and only if, the running transaction commits. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Deed deed) {
    PageReading.end();
    pending.add(deed);
  }

  void announced(@Observes AccountDeed deed) {
    pending.add(
        new Deed(
            deed.actor(),
            null,
            deed.action(),
            new SubjectRef("account", deed.accountId()),
            Trail.SYSTEM,
            null,
            null,
            deed.reason(),
            deed.details()));
  }

  void chainPending() {
    repository.flush();
    // Each head is locked once: a chain that begins in this transaction is not in the database yet.
    Map<String, ChainHead> heads = new HashMap<>();
    pending.all().stream()
        .sorted(Comparator.comparing(deed -> deed.trail().chain()))
        .forEach(
            deed ->
                append(
                    deed,
                    Outcome.OK,
                    heads.computeIfAbsent(deed.trail().chain(), repository::lock)));
    repository.flush();
  }

  /** Records, in a transaction of its own, what did not come about. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void recordUndone(Deed deed, Outcome outcome) {
    append(deed, outcome, repository.lock(deed.trail().chain()));
  }

  /** Up to {@code limit} entries of a chain, from the one after {@code afterSequence}. */
  @Transactional
  public List<AuditEntry> page(Trail trail, long afterSequence, int limit) {
    return repository.page(trail.chain(), afterSequence, limit);
  }

  /** Up to {@code limit} entries of a chain, backwards, from the one before {@code sequence}. */
  @Transactional
  public List<AuditEntry> pageBackwards(Trail trail, long sequence, int limit) {
    return repository.backwards(trail.chain(), sequence, limit);
  }

  /** Where a chain ends now: its last sequence number and hash, as a receipt prints them. */
  @Transactional
  public Seal seal(Trail trail) {
    return repository
        .last(trail.chain())
        .map(entry -> new Seal(entry.sequence(), entry.hash()))
        .orElse(new Seal(0, ChainHead.BEGINNING));
  }

  private void append(Deed deed, Outcome outcome, ChainHead head) {
    AuditEntry entry =
        new AuditEntry(
            deed, outcome, clock.now(), RequestId.current(), head.sequence() + 1, head.hash());
    head.advance(entry);
    repository.append(entry);
  }
}
