package org.samverka.platform.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.decision.DecisionBody;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;

/**
 * One case from its first line on: each step is planned when the one before it has happened, until
 * the case has come as far as it is meant to.
 */
final class Story implements CityMeetings.Item {

  /** What a story needs of the city. */
  record Setting(
      Timetable timetable,
      Random random,
      CityApplications applications,
      CityOffice office,
      CityBoard board,
      CityPartners partners,
      CityMeetings meetings,
      CityMaterial material,
      LocalDate today) {}

  private final Setting city;
  private final CasePlan plan;
  private final Random random;
  private final long sought;
  private final boolean supplemented;
  private long caseId;
  private long partnership;
  private @Nullable Actor officer;

  Story(Setting city, CasePlan plan) {
    this.city = city;
    this.plan = plan;
    this.random = city.random();
    this.sought = CityApplications.amount(random);
    this.supplemented = plan.goal() == Goal.SUPPLEMENT || random.nextInt(4) == 0;
  }

  /** Plans the first step. */
  void begin() {
    city.timetable().at(plan.start(), this::write);
  }

  private void write() {
    caseId = city.applications().begin(plan.association(), plan.programme());
    city.applications().fillInSome(plan.association(), caseId, plan.years());
    if (plan.goal() != Goal.DRAFT) {
      next(evening(1, 9), this::send);
    }
  }

  private void send() {
    city.applications().fillIn(plan.association(), caseId, plan.years(), sought, random);
    city.applications().sign(plan.association(), caseId);
    if (plan.goal() != Goal.REGISTERED) {
      next(work(1, 5), this::assign);
    }
  }

  private void assign() {
    officer = city.office().assign(caseId, random);
    next(work(1, 4), this::startCheck);
  }

  private void startCheck() {
    city.office().startCheck(officer(), caseId);
    if (plan.goal() == Goal.FORMAL_CHECK) {
      return;
    }
    if (plan.goal() == Goal.DISMISSED) {
      next(work(5, 12), this::dismiss);
    } else if (plan.goal() == Goal.WITHDRAWN) {
      next(evening(2, 9), this::withdraw);
    } else if (supplemented) {
      next(work(1, 4), this::askForSupplement);
    } else {
      next(work(2, 6), this::startAssessment);
    }
  }

  private void dismiss() {
    city.office().dismiss(caseId, random);
    next(work(1, 3), () -> city.board().announce(caseId));
    next(work(34, 36), this::timeOver);
  }

  private void withdraw() {
    city.applications().withdraw(plan.association(), caseId);
  }

  private void askForSupplement() {
    city.office().askForSupplement(officer(), caseId, random);
    if (plan.goal() != Goal.SUPPLEMENT) {
      next(evening(2, 10), this::answerSupplement);
    }
  }

  private void answerSupplement() {
    city.office().answerSupplement(plan.association().founder(), caseId);
    next(work(1, 4), this::startAssessment);
  }

  private void startAssessment() {
    city.office().startAssessment(officer(), caseId);
    if (plan.goal() != Goal.ASSESSMENT) {
      next(work(3, 9), this::assess);
    }
  }

  private void assess() {
    boolean rejects = plan.goal() == Goal.REJECTED || plan.goal() == Goal.NOTICE;
    String limit = plan.association().archetype().limit();
    boolean justified = limit.equals("SEX") || limit.equals("AGE");
    int weak = !rejects && random.nextInt(12) == 0 ? random.nextInt(13) : -1;
    city.office()
        .check(
            officer(), caseId, justified ? limit : "", weak, rejects ? 7 + random.nextInt(6) : -1);
    propose(rejects);
    next(work(0, 2), rejects ? this::giveNotice : this::sendToReview);
  }

  private void propose(boolean rejects) {
    boolean partly = !rejects && random.nextInt(3) == 0;
    ProposalOutcome outcome =
        rejects
            ? ProposalOutcome.REJECT
            : partly ? ProposalOutcome.PARTLY_GRANT : ProposalOutcome.GRANT;
    String reasons =
        city.material()
            .oneOf(random, "decision", rejects ? "rejected" : partly ? "partly" : "granted");
    city.office()
        .propose(
            officer(),
            caseId,
            outcome,
            partly ? sought * 7 / 10 : sought,
            plan.years(),
            reasons,
            rejects ? null : LocalDate.of(plan.grantYear() + plan.years(), 3, 31));
  }

  private void giveNotice() {
    city.office().giveNotice(officer(), caseId);
    if (plan.goal() != Goal.NOTICE) {
      next(evening(2, 11), this::comment);
    }
  }

  private void comment() {
    city.office().comment(plan.association().founder(), caseId);
    next(work(1, 3), this::sendToReview);
  }

  private void sendToReview() {
    city.office().sendToReview(officer(), caseId);
    if (plan.goal() != Goal.REVIEW) {
      next(work(1, 4), this::release);
    }
  }

  private void release() {
    city.office().release(caseId);
    if (plan.goal() != Goal.READY) {
      next(work(0, 2), this::goToDecision);
    }
  }

  private void goToDecision() {
    DecisionBody body = city.board().bodyFor(caseId);
    if (body.meets()) {
      city.meetings().enter(this, body, firstDay());
    } else {
      city.board().decideOnDelegation(caseId);
      next(
          work(1, 2),
          () -> {
            city.board().announce(caseId);
            announced();
          });
      next(work(34, 36), this::timeOver);
    }
  }

  /** A case that has come as far as it is meant to waits for a meeting near the present day. */
  private LocalDate firstDay() {
    LocalDate soon =
        LocalDate.ofInstant(city.timetable().now(), SamverkaClock.STOCKHOLM).plusDays(1);
    LocalDate wanted =
        switch (plan.goal()) {
          case ON_AGENDA -> city.today().plusDays(1);
          case DECIDED -> city.today().minusDays(Years.JUST_MET);
          case PUBLISHED, APPEALED -> city.today().minusDays(Years.MET_LATELY);
          default -> soon;
        };
    return wanted.isAfter(soon) ? wanted : soon;
  }

  @Override
  public long caseId() {
    return caseId;
  }

  @Override
  public void announced() {
    if (plan.goal() == Goal.APPEALED) {
      next(work(1, 3), () -> city.board().appeal(caseId));
    }
  }

  @Override
  public void timeOver() {
    if (plan.goal() == Goal.APPEALED) {
      return;
    }
    city.board().becomeFinal(caseId);
    if (plan.goal().compareTo(Goal.AGREEMENT) >= 0 && plan.goal().compareTo(Goal.PARTNER) <= 0) {
      next(work(0, 3), this::beginPartnership);
    }
  }

  private void beginPartnership() {
    partnership = city.partners().begin(officer(), caseId);
    if (plan.goal() != Goal.AGREEMENT) {
      next(work(0, 3), this::offer);
    }
  }

  private void offer() {
    city.partners().offer(officer(), partnership);
    if (plan.goal() != Goal.FOR_SIGNATURE) {
      next(work(1, 6), this::signAgreement);
    }
  }

  private void signAgreement() {
    city.partners().sign(plan.association(), partnership);
    Follow follow = new Follow(city, plan.association(), officer(), partnership, sought);
    follow.begin();
    if (plan.goal() == Goal.TO_PAY) {
      follow.leaveOneToPay();
    }
  }

  private Actor officer() {
    Actor known = officer;
    if (known == null) {
      throw new IllegalStateException("nobody has the case yet");
    }
    return known;
  }

  private void next(BiFunction<Instant, Random, Instant> when, Runnable step) {
    Instant now = city.timetable().now();
    city.timetable().at(when.apply(now, random), step);
  }

  private static BiFunction<Instant, Random, Instant> work(int least, int most) {
    return (after, random) -> Calendar.atWork(after, least, most, random);
  }

  private static BiFunction<Instant, Random, Instant> evening(int least, int most) {
    return (after, random) -> Calendar.inTheEvening(after, least, most, random);
  }
}
