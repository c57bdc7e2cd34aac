package org.samverka.it.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.samverka.commitment.CommitmentDraft;
import org.samverka.commitment.CommitmentEditing;
import org.samverka.commitment.CommitmentScope;
import org.samverka.commitment.CommitmentWords;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.VersionRules;
import org.samverka.identity.Actor;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;

/** Makes commitments to test with, as an administrator would. */
@ApplicationScoped
public class Commitments {

  /** A plain declaration of the whole association. */
  public static final VersionRules PLAIN =
      new VersionRules(null, false, false, CommitmentScope.ASSOCIATION, true);

  /** One that asks how it is ensured in practice. */
  public static final VersionRules ASKING =
      new VersionRules(null, true, false, CommitmentScope.ASSOCIATION, true);

  /** A plain declaration about the funded activity. */
  public static final VersionRules OF_THE_ACTIVITY =
      new VersionRules(null, false, false, CommitmentScope.FUNDED_ACTIVITY, true);

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject private CommitmentEditing editing;
  @Inject private People people;
  @Inject private SamverkaClock clock;

  /** A complete draft, the first of its commitment. */
  public CommitmentDraft draft(VersionRules rules) {
    Actor administrator = people.administrator();
    long id = editing.create(administrator, "TEST_" + COUNT.incrementAndGet() + "_" + now());
    write(id, rules, "Ny text");
    return version(id);
  }

  /** A version in force from today. */
  public CommitmentDraft published(VersionRules rules) {
    CommitmentDraft draft = draft(rules);
    return publish(draft, clock.today());
  }

  /** Publishes a draft from a day. */
  public CommitmentDraft publish(CommitmentDraft draft, LocalDate from) {
    editing.publish(people.administrator(), draft.versionId(), draft.seen(), from);
    return version(draft.versionId());
  }

  /** The next version's complete draft. */
  public CommitmentDraft next(CommitmentDraft published, String body) {
    long id = editing.beginNext(people.administrator(), published.commitmentId());
    write(id, published.rules(), body);
    return version(id);
  }

  /** Writes a draft in both languages. */
  public void write(long versionId, VersionRules rules, String body) {
    editing.rewrite(
        people.administrator(),
        versionId,
        version(versionId).seen(),
        rules,
        Map.of(TextLanguage.SV, words(body), TextLanguage.EN, words(body + " (en)")));
  }

  /** A version as an administrator sees it now. */
  public CommitmentDraft version(long versionId) {
    return editing.version(people.administrator(), versionId, TextLanguage.SV);
  }

  /** Complete words. */
  public static CommitmentWords words(String body) {
    return new CommitmentWords(
        "prov", "Ett prov", body, "Hur gör ni?", "", "", "", "", "", "", "", "Nytt: " + body);
  }

  private static String now() {
    return String.valueOf(System.nanoTime());
  }
}
