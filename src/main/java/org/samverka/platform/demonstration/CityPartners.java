package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.ProtectedGround;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.monitoring.AgeGroup;
import org.samverka.monitoring.ChosenBy;
import org.samverka.monitoring.DeviationService;
import org.samverka.monitoring.DeviationTransition;
import org.samverka.monitoring.EventView;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.monitoring.MonitoringService;
import org.samverka.monitoring.ReportField;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.ReportStage;
import org.samverka.monitoring.ReportTransition;
import org.samverka.monitoring.ReportView;
import org.samverka.monitoring.Severity;
import org.samverka.monitoring.Triage;
import org.samverka.partnership.AgreementService;
import org.samverka.partnership.AgreementView;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.DisbursementStage;
import org.samverka.partnership.DisbursementTransition;
import org.samverka.partnership.DisbursementView;
import org.samverka.partnership.PartnershipService;

/** What follows a grant: the agreement, payments, reports, visits and what goes wrong. */
@ApplicationScoped
class CityPartners {

  private static final int DAYS_TO_MEND = 45;

  @Inject private CityPeople people;
  @Inject private CityMaterial material;
  @Inject private PartnershipService partnerships;
  @Inject private AgreementService agreements;
  @Inject private DisbursementService payments;
  @Inject private ReportService reports;
  @Inject private MonitoringService monitoring;
  @Inject private CommitmentCatalogue catalogue;
  @Inject private DeviationService deviations;
  @Inject private SamverkaClock clock;

  /** The commitment with a code; 0 for none. */
  long commitment(String code) {
    return catalogue.inForceOn(Actor.PUBLIC, clock.today(), TextLanguage.SV).stream()
        .filter(one -> one.code().equals(code))
        .mapToLong(CommitmentView::commitmentId)
        .findFirst()
        .orElse(0);
  }

  /** The officer begins the agreement. */
  long begin(Actor officer, long caseId) {
    return partnerships.begin(officer, caseId);
  }

  /** The officer offers it to both parties. */
  void offer(Actor officer, long partnership) {
    AgreementView draft = agreements.latest(officer, partnership, TextLanguage.SV);
    agreements.offer(officer, partnership, draft.seen());
  }

  /** Both parties sign. */
  void sign(CityAssociation association, long partnership) {
    for (Actor signatory : association.signatories().subList(0, association.together())) {
      sign(signatory, partnership);
    }
    sign(people.the(Role.CITY_SIGNATORY), partnership);
  }

  private void sign(Actor actor, long partnership) {
    @Nullable String hash = agreements.latest(actor, partnership, TextLanguage.SV).hash();
    agreements.sign(
        actor, partnership, Objects.requireNonNull(hash), DemonstrationAccount.PASSWORD);
  }

  /** Pays what has been planned for until today. */
  void pay(long partnership) {
    Actor approver = people.the(Role.PAYMENT_APPROVER);
    for (DisbursementView payment : payments.of(approver, partnership)) {
      if (payment.stage() == DisbursementStage.PLANNED
          && !payment.plannedOn().isAfter(clock.today())) {
        payments.apply(
            approver, payment.id(), payment.seen(), DisbursementTransition.APPROVE, null);
        payments.apply(
            approver,
            payment.id(),
            payments.view(approver, payment.id()).payment().seen(),
            DisbursementTransition.PAY,
            null);
      }
    }
  }

  /** The officer holds back what is planned until today, and says why. */
  void withhold(Actor officer, long partnership) {
    move(officer, partnership, DisbursementTransition.WITHHOLD, "withheld");
  }

  /** The officer lets go of what was held back. */
  void release(Actor officer, long partnership) {
    move(officer, partnership, DisbursementTransition.RELEASE, "released");
  }

  private void move(
      Actor officer, long partnership, DisbursementTransition transition, String reason) {
    for (DisbursementView payment : payments.of(officer, partnership)) {
      if (transition.from().contains(payment.stage())
          && !payment.plannedOn().isAfter(clock.today())) {
        payments.apply(
            officer, payment.id(), payment.seen(), transition, material.text("words", reason));
      }
    }
  }

  /** The association hands in whatever report is due. */
  void report(CityAssociation association, long partnership, long received, Random random) {
    Actor founder = association.founder();
    for (ReportService.Line line : reports.of(founder, partnership)) {
      if (line.stage() == ReportStage.DUE) {
        ReportView view = reports.view(founder, line.id());
        reports.write(founder, line.id(), view.seen(), typed(view, received, random));
        ReportView written = reports.view(founder, line.id());
        if (written.signed()) {
          for (Actor one : association.signatories().subList(0, association.together())) {
            ReportView seen = reports.view(one, line.id());
            reports.sign(one, line.id(), seen.hash(), DemonstrationAccount.PASSWORD);
          }
        } else {
          reports.submit(founder, line.id(), written.seen());
        }
      }
    }
  }

  private ReportService.Typed typed(ReportView view, long received, Random random) {
    Map<ReportField, String> values = new EnumMap<>(ReportField.class);
    values.put(ReportField.RECEIVED, String.valueOf(received));
    values.put(ReportField.USED, String.valueOf(received));
    values.put(ReportField.UNUSED, "0");
    values.put(ReportField.FOLLOW_UP_METHOD, material.text("words", "followUpMethod"));
    values.put(ReportField.FOLLOW_UP_RESULT, material.oneOf(random, "report", "followUp"));
    values.put(ReportField.FOLLOW_UP_CHANGE, material.text("words", "followUpChange"));
    values.put(ReportField.TRAINING, material.oneOf(random, "report", "training"));
    values.put(ReportField.PAPERS_LATER, material.text("words", "papersLater"));
    Map<AgeGroup, String> participants = new EnumMap<>(AgeGroup.class);
    for (AgeGroup group : AgeGroup.values()) {
      participants.put(group, String.valueOf(random.nextInt(120)));
    }
    Map<ProtectedGround, String> complaints = new EnumMap<>(ProtectedGround.class);
    for (ProtectedGround ground : ProtectedGround.values()) {
      complaints.put(ground, "0");
    }
    List<String> outcomes =
        view.content().goals().stream()
            .map(goal -> material.oneOf(random, "report", "goals"))
            .toList();
    return new ReportService.Typed(values, outcomes, participants, complaints);
  }

  /** The officer accepts what has been handed in. */
  void acceptReports(Actor officer, long partnership) {
    for (ReportService.Line line : reports.of(officer, partnership)) {
      if (line.stage() == ReportStage.SUBMITTED) {
        ReportView view = reports.view(officer, line.id());
        reports.judge(
            officer,
            line.id(),
            view.seen(),
            ReportTransition.ACCEPT,
            material.text("words", "accepted"));
      }
    }
  }

  /** The officer has been there. */
  void visit(Actor officer, long partnership) {
    monitoring.record(
        officer,
        partnership,
        new EventView(
            MonitoringKind.SITE_VISIT,
            ChosenBy.RISK,
            clock.today(),
            material.text("words", "visitors"),
            material.text("words", "visited"),
            Severity.NONE,
            null,
            ""));
  }

  /** Something has been told; the officer looks into it until the association may answer. */
  long deviation(Actor officer, long partnership, long commitment, String what) {
    long id = deviations.report(officer, partnership, what);
    String why = material.text("words", "looked");
    deviations.triage(officer, id, seen(officer, id), new Triage(partnership, commitment), why);
    step(officer, id, DeviationTransition.INVESTIGATE, null);
    return id;
  }

  /** The association is asked to mend it, until a day. */
  void requirePlan(Actor officer, long deviation) {
    step(
        officer, deviation, DeviationTransition.REQUIRE_PLAN, clock.today().plusDays(DAYS_TO_MEND));
  }

  void giveNotice(Actor officer, long deviation) {
    step(officer, deviation, DeviationTransition.GIVE_NOTICE, clock.today().plusDays(14));
  }

  /** Nothing was found. */
  void findUnfounded(Actor officer, long deviation) {
    step(officer, deviation, DeviationTransition.FIND_UNFOUNDED, null);
    step(officer, deviation, DeviationTransition.CLOSE, null);
  }

  private void step(
      Actor officer, long deviation, DeviationTransition transition, @Nullable LocalDate day) {
    deviations.apply(
        officer,
        deviation,
        seen(officer, deviation),
        transition,
        day,
        material.text("words", "looked"));
  }

  private long seen(Actor officer, long deviation) {
    return deviations.view(officer, deviation).seen();
  }
}
