package org.samverka.decision;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.application.Case;
import org.samverka.application.CaseStore;
import org.samverka.association.AssociationAccess;
import org.samverka.association.PublicFacts;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.AccountDirectory;
import org.samverka.identity.Actor;
import org.samverka.identity.Contact;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.programme.ProgrammeCatalogue;

/** Reads decisions: one as its page shows it, and lists of them. */
@Service
public class DecisionReading {

  private static final SubjectRef LIST = new SubjectRef("decisions", 0);

  @Inject private DecisionRepository repository;
  @Inject private DecisionRights rights;
  @Inject private CaseStore cases;
  @Inject private Lifecycle lifecycle;
  @Inject private AccountDirectory accounts;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private SamverkaClock clock;

  /**
   * The decision in a case. A constant number of queries.
   *
   * @throws NotFoundException when there is none that the actor may read
   */
  public DecisionPage page(Actor actor, long caseId, TextLanguage language) {
    Case one = rights.readable(actor, caseId);
    List<DecisionCourse> courses = repository.all(caseId);
    if (courses.isEmpty()) {
      throw new NotFoundException(one.ref());
    }
    DecisionCourse course =
        courses.stream().filter(DecisionCourse::isLive).findFirst().orElse(courses.get(0));
    List<DecisionRecord> records = repository.records(course.id());
    DecisionRecord now = records.get(records.size() - 1);
    List<DecisionCourse> annulled =
        courses.stream().filter(other -> other.id() != course.id()).toList();
    return new DecisionPage(
        caseId,
        one.version(),
        one.stage(),
        one.registryNumber().orElse(""),
        name(one),
        programmes.programme(actor, one.programmeId(), language).words().title(),
        now.view(course),
        now.ruling().reservations(),
        earlier(course, records),
        paragraphs(repository.appealText(course.appealEdition(), language.tag())),
        fate(course),
        views(annulled),
        lifecycle.available(cases, one, actor),
        one.officerId().flatMap(accounts::contact).map(Contact::name).orElse(""),
        rights.isOfAssociation(one, actor));
  }

  /** The decision that stands, as a form to be corrected. */
  public RulingForm form(Actor actor, long caseId) {
    rights.readable(actor, caseId);
    DecisionCourse course =
        repository.live(caseId).orElseThrow(() -> new NotFoundException("decision " + caseId));
    return RulingForm.of(repository.latest(course).ruling());
  }

  /**
   * One page of decisions, the latest first.
   *
   * @param before the decision to go on from; 0 for the start
   * @throws RefusedException unless the actor has to do with cases at the city
   */
  public List<DecisionRow> decisions(Actor actor, DecisionFilter filter, long before, int limit) {
    actor.require("decision.list", LIST, DecisionRights.CITY);
    return repository.page(filter, before == 0 ? Long.MAX_VALUE : before, clock.today(), limit);
  }

  private String name(Case one) {
    return associations.publicFactsOf(one.associationId()).map(PublicFacts::name).orElse("");
  }

  private static List<DecisionPage.Wording> earlier(
      DecisionCourse course, List<DecisionRecord> records) {
    List<DecisionPage.Wording> earlier = new ArrayList<>();
    for (int i = records.size() - 1; i > 0; i--) {
      DecisionRecord correction = records.get(i);
      earlier.add(
          new DecisionPage.Wording(
              records.get(i - 1).view(course),
              correction.correctionReason().orElse(""),
              correction.recordedAt(),
              correction.recordedBy()));
    }
    return earlier;
  }

  private List<DecisionView> views(List<DecisionCourse> courses) {
    Map<Long, DecisionRecord> records = repository.latest(courses);
    return courses.stream()
        .flatMap(
            course ->
                Optional.ofNullable(records.get(course.id()))
                    .map(record -> record.view(course))
                    .stream())
        .toList();
  }

  private DecisionPage.Fate fate(DecisionCourse course) {
    return new DecisionPage.Fate(
        course.meetingId().or(course::reportedMeetingId).orElse(null),
        course.noticeId().flatMap(repository::notice).map(PublicNotice::postedOn).orElse(null),
        course.lastAppealDay().orElse(null),
        course.appealedOn().orElse(null),
        course.upheldOn().orElse(null),
        course.finalOn().orElse(null));
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
