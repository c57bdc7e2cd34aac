package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.ChoiceView;
import org.samverka.programme.Choices;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeRow;

/**
 * The names that every line of the register needs: target groups, districts, programmes and the
 * squares of the band. They change a few times a year and are the same for all, so they are kept
 * for a minute instead of being asked for with each page; a new name shows within that minute on
 * every node.
 */
@ApplicationScoped
public class RegisterNames {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST_PROGRAMMES = 500;

  /** Days of the past that anybody looks at in a minute; more are not kept. */
  private static final int MOST_KEPT = 200;

  private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

  @Inject private Choices choices;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private CommitmentCatalogue commitments;
  @Inject private SamverkaClock clock;

  private record Kept(Object value, Instant until) {}

  private record ListKey(ChoiceList list, TextLanguage language) {}

  private record BandKey(LocalDate day, TextLanguage language) {}

  private record ProgrammeKey(TextLanguage language) {}

  /** The names of target groups or districts by their ids, in their order. */
  public Map<Long, String> of(ChoiceList list, TextLanguage language) {
    return keep(
        new ListKey(list, language),
        () -> {
          Map<Long, String> names = new LinkedHashMap<>();
          for (ChoiceView choice : choices.all(Actor.PUBLIC, list, language)) {
            names.put(choice.id(), choice.name());
          }
          return names;
        });
  }

  /** The titles of the programmes by their ids, the newest first. */
  public Map<Long, String> programmes(TextLanguage language) {
    return keep(
        new ProgrammeKey(language),
        () -> {
          Map<Long, String> names = new LinkedHashMap<>();
          for (ProgrammeRow row : programmes.announced(Actor.PUBLIC, language, MOST_PROGRAMMES)) {
            names.put(row.id(), row.title());
          }
          return names;
        });
  }

  /** The squares of the band as they were on a day. */
  public List<BandOrder.Place> band(LocalDate day, TextLanguage language) {
    return keep(
        new BandKey(day, language),
        () -> commitments.bandOrder(Actor.PUBLIC, day, language).places());
  }

  /** Type-safe because each kind of key is used with one type of value. */
  @SuppressWarnings("unchecked")
  private <T> T keep(Object key, Supplier<T> reading) {
    Instant now = clock.now();
    Kept known = kept.get(key);
    if (known != null && now.isBefore(known.until())) {
      return (T) known.value();
    }
    T value = reading.get();
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(key, new Kept(value, now.plus(KEPT)));
    return value;
  }
}
