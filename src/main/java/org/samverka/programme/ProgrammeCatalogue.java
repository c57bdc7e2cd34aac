package org.samverka.programme;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * What other features and the public read about programmes. A draft is seen by administrators only.
 */
@Service
public class ProgrammeCatalogue {

  /** The most that a list of what is open shows; a city has a handful. */
  private static final int MOST = 100;

  @Inject private ProgrammeRepository repository;
  @Inject private SamverkaClock clock;

  /** What can be applied for right now, the one that closes first at the top. */
  public List<ProgrammeRow> open(Actor actor, TextLanguage language) {
    return repository.openOn(clock.today(), language, MOST);
  }

  /** Everything that was ever announced, the newest first: what partners have been granted in. */
  public List<ProgrammeRow> announced(Actor actor, TextLanguage language, int limit) {
    return repository.announced(language, limit);
  }

  /** What is announced and opens later, the first to open at the top. */
  public List<ProgrammeRow> opensLater(Actor actor, TextLanguage language) {
    return repository.opensAfter(clock.today(), language, MOST);
  }

  /**
   * One programme in one language.
   *
   * @throws NotFoundException when there is none, or it is a draft and the actor no administrator
   */
  public ProgrammeView programme(Actor actor, long programmeId, TextLanguage language) {
    return ProgrammeView.of(visible(actor, programmeId), language, clock.now());
  }

  /**
   * Goes on only if the programme can be applied for at this very moment: until 23:59:59 of the
   * deadline in Stockholm.
   *
   * @throws NotFoundException when there is none that the actor may see
   * @throws RefusedException when it has not opened, has closed, or its deadline has passed
   */
  public void requireOpen(Actor actor, long programmeId) {
    Programme programme = visible(actor, programmeId);
    if (!programme.isOpenAt(clock.now())) {
      boolean before =
          programme.stage() == ProgrammeStage.OPEN
              && programme.opensOn() != null
              && clock.today().isBefore(programme.opensOn());
      throw RefusedException.rule(
          actor,
          "programme.apply",
          programme.ref(),
          MessageKey.of(before ? "programme.refused.notYet" : "programme.refused.closed"));
    }
  }

  /**
   * The programmes with these ids, for lists of what belongs to them. One statement. Drafts are
   * left out, except for administrators.
   */
  public List<ProgrammeRow> rows(Actor actor, Collection<Long> ids, TextLanguage language) {
    return repository.rows(ids, language).stream()
        .filter(row -> row.stage() != ProgrammeStage.DRAFT || actor.is(Role.ADMINISTRATOR))
        .toList();
  }

  /**
   * One page of all programmes, the newest first, for the city's people.
   *
   * @param from the programme to go on from; null for the start
   * @param backward whether what lies before it is asked for; the rows then come backwards
   * @throws RefusedException unless the actor holds a staff role
   */
  public List<ProgrammeRow> page(
      Actor actor, TextLanguage language, @Nullable Long from, boolean backward, int limit) {
    actor.require(
        "programme.list",
        new SubjectRef(ProgrammeStore.KIND, 0),
        Role.staffRoles().toArray(Role[]::new));
    return repository.page(language, from, backward, limit);
  }

  /** The titles of some programmes that have been announced, by id; asked for in one go. */
  public Map<Long, String> titles(Collection<Long> programmeIds, TextLanguage language) {
    return programmeIds.isEmpty() ? Map.of() : repository.titles(programmeIds, language);
  }

  private Programme visible(Actor actor, long programmeId) {
    return repository
        .find(programmeId)
        .filter(
            programme -> programme.stage() != ProgrammeStage.DRAFT || actor.is(Role.ADMINISTRATOR))
        .orElseThrow(() -> new NotFoundException(new SubjectRef(ProgrammeStore.KIND, programmeId)));
  }
}
