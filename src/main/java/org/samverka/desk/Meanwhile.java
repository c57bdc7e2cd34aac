package org.samverka.desk;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Outcome;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * Tells whoever was too late what was done since they read the page: by whom, what and when, from
 * the chain that the change is told in.
 */
@Service
public class Meanwhile {

  /** So many of the latest deeds are looked at. */
  private static final int LOOKED_AT = 60;

  /** So many are told; who wants more opens the timeline. */
  private static final int TOLD = 5;

  /** What was done while the page was being written may not be on it. */
  private static final Duration WRITING_THE_PAGE = Duration.ofSeconds(2);

  @Inject private AuditLog audit;
  @Inject private Timeline timeline;

  /**
   * What was done since a page was read, the latest first. Of a case everything that the reader may
   * know of it is told; else what was done to the subject itself. When nothing is found that late,
   * what was done last is told: the page was on its way while it was done.
   *
   * @param chain the name of the audit chain
   * @param since when the page was read
   */
  public List<TimelineEvent> since(Actor actor, SubjectRef subject, String chain, Instant since) {
    Trail trail = Trail.of(chain);
    List<TimelineEvent> latest =
        trail.caseId() == 0 ? latest(subject, trail) : latest(actor, trail);
    List<TimelineEvent> later = after(latest, since);
    return later.isEmpty() && !latest.isEmpty() ? after(latest, latest.get(0).at()) : later;
  }

  /** One step can be many deeds of the same kind, such as one for each commitment: told once. */
  private static List<TimelineEvent> after(List<TimelineEvent> latest, Instant moment) {
    record Told(String actor, MessageKey deed) {}
    Instant from = moment.minus(WRITING_THE_PAGE);
    Map<Told, TimelineEvent> told = new LinkedHashMap<>();
    latest.stream()
        .filter(one -> !one.at().isBefore(from))
        .forEach(one -> told.putIfAbsent(new Told(one.actor(), one.deed()), one));
    return told.values().stream().limit(TOLD).toList();
  }

  private List<TimelineEvent> latest(Actor actor, Trail trail) {
    try {
      return timeline.part(actor, trail.caseId(), Long.MAX_VALUE, LOOKED_AT).rows().stream()
          .filter(one -> one.outcome() == Outcome.OK)
          .toList();
    } catch (NotFoundException e) {
      // Whoever has no business with the case any longer is not told what is done in it.
      return List.of();
    }
  }

  private List<TimelineEvent> latest(SubjectRef subject, Trail trail) {
    return audit.pageBackwards(trail, Long.MAX_VALUE, LOOKED_AT).stream()
        .filter(entry -> entry.outcome() == Outcome.OK && entry.subject().equals(subject))
        .map(entry -> TimelineEvent.of(entry, null, null, null))
        .toList();
  }
}
