package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;

/**
 * Which versions a programme gets when it opens: those in force on the day it can be applied for.
 */
@ApplicationScoped
class PinnedCommitments {

  @Inject private CommitmentCatalogue catalogue;
  @Inject private SamverkaClock clock;

  /** The version by commitment. */
  Map<Long, Long> versions(Programme programme) {
    Map<Long, Long> versions = new HashMap<>();
    Set<Long> asked = programme.terms().commitments();
    inForce(programme).stream()
        .filter(version -> asked.contains(version.commitmentId()))
        .forEach(version -> versions.put(version.commitmentId(), version.versionId()));
    return versions;
  }

  /** The codes of the commitments asked for of which no version is in force then. */
  List<String> missing(Programme programme) {
    Set<Long> known = versions(programme).keySet();
    List<Long> missing =
        programme.terms().commitments().stream().filter(id -> !known.contains(id)).toList();
    return catalogue.codes(missing);
  }

  private List<CommitmentView> inForce(Programme programme) {
    LocalDate today = clock.today();
    LocalDate opens = programme.opensOn();
    LocalDate day = opens == null || opens.isBefore(today) ? today : opens;
    return catalogue.inForceOn(Actor.SYSTEM, day, TextLanguage.SV);
  }
}
