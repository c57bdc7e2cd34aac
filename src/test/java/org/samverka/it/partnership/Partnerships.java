package org.samverka.it.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.DecisionOutcome;
import org.samverka.decision.DecisionService;
import org.samverka.decision.DelegationService;
import org.samverka.decision.RulingForm;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;
import org.samverka.kernel.SamverkaClock;
import org.samverka.partnership.AgreementService;
import org.samverka.partnership.AgreementView;
import org.samverka.partnership.PartnershipService;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.partnership.PartnershipView;

/**
 * Takes a partnership as far as a test needs it, each step by the right person through the public
 * services. Granted are 40 000 kr a year, which the delegate may decide.
 */
@ApplicationScoped
public class Partnerships {

  /** The reason of every step here. */
  public static final String REASON = "Det finns ett gott skäl.";

  @Inject private CaseFlow cases;
  @Inject private People people;
  @Inject private Associations associations;
  @Inject private DecisionService decisions;
  @Inject private DelegationService delegations;
  @Inject private PartnershipService partnerships;
  @Inject private AgreementService agreements;
  @Inject private SamverkaClock clock;

  private @Nullable Actor delegate;
  private @Nullable Actor secretary;
  private @Nullable Actor citySignatory;
  private @Nullable Actor approver;

  /** A partnership with the case it comes from. */
  public record Made(long id, CaseFlow.Flow flow) {

    /** Who signs for the association. */
    public Actor signatory() {
      return flow.signatory();
    }
  }

  /** The delegate who decides. */
  public synchronized Actor delegate() {
    Actor known = delegate;
    if (known == null) {
      known = people.staff("Dag Delegat", Role.DELEGATE);
      delegations.giveLevel(
          people.administrator(), known.accountId(), DecisionBody.DELEGATE_DEPARTMENT);
      delegate = known;
    }
    return known;
  }

  /** The secretary who announces. */
  public synchronized Actor secretary() {
    Actor known = secretary;
    if (known == null) {
      known = people.staff("Siri Sekreterare", Role.SECRETARY);
      secretary = known;
    }
    return known;
  }

  /** Who signs for the city. */
  public synchronized Actor citySignatory() {
    Actor known = citySignatory;
    if (known == null) {
      known = people.staff("Ulla Undertecknare", Role.CITY_SIGNATORY);
      citySignatory = known;
    }
    return known;
  }

  /** Who releases payments. */
  public synchronized Actor approver() {
    Actor known = approver;
    if (known == null) {
      known = people.staff("Atle Attestant", Role.PAYMENT_APPROVER);
      approver = known;
    }
    return known;
  }

  /** The officer of every case here. */
  public Actor officer() {
    return cases.officer();
  }

  /** Granted in part for these days; announced, so that it can become final. */
  public CaseFlow.Flow decided(LocalDate from, LocalDate to, LocalDate lastReport) {
    CaseFlow.Flow flow = cases.ready();
    decisions.decideOnDelegation(
        delegate(), flow.caseId(), cases.seen(flow), granted(from, to, lastReport), true);
    return flow;
  }

  /** What is decided on these days. */
  public static RulingForm granted(LocalDate from, LocalDate to, LocalDate lastReport) {
    return new RulingForm(
        DecisionOutcome.PARTLY_GRANTED,
        40_000L,
        from,
        to,
        "",
        lastReport,
        "Verksamheten kompletterar stadens egen.",
        "");
  }

  /** Granted for a year from today on. */
  public CaseFlow.Flow decided() {
    LocalDate today = clock.today();
    return decided(today, today.plusYears(1).minusDays(1), today.plusYears(1).plusMonths(2));
  }

  /** The decision becomes final, by a court that lets it stand. */
  public void becomeFinal(CaseFlow.Flow flow) {
    LocalDate today = clock.today();
    decisions.announceByOwnRecord(secretary(), flow.caseId(), cases.seen(flow), today, today);
    Actor registrar = associations.registrar();
    decisions.registerAppeal(registrar, flow.caseId(), cases.seen(flow), today, REASON);
    decisions.uphold(registrar, flow.caseId(), cases.seen(flow), today, REASON);
  }

  /** The officer has begun the agreement. */
  public Made begun(CaseFlow.Flow flow) {
    return new Made(partnerships.begin(officer(), flow.caseId()), flow);
  }

  /** Sent to both parties. */
  public Made offered(CaseFlow.Flow flow) {
    Made made = begun(flow);
    agreements.offer(officer(), made.id(), agreement(officer(), made).seen());
    return made;
  }

  /** Signed by the association and the city. */
  public Made signed(CaseFlow.Flow flow) {
    Made made = offered(flow);
    sign(made, made.signatory());
    sign(made, citySignatory());
    return made;
  }

  /** Running, the decision final. */
  public Made active() {
    Made made = signed(decided());
    becomeFinal(made.flow());
    return made;
  }

  /** Running for these days, without waiting for the decision to become final. */
  public Made early(LocalDate from, LocalDate to, LocalDate lastReport) {
    Made made = signed(decided(from, to, lastReport));
    take(made, delegate(), PartnershipTransition.ACTIVATE_BEFORE_FINAL);
    return made;
  }

  /** Signs what is offered. */
  public AgreementService.Answer sign(Made made, Actor signer) {
    String hash = agreement(signer, made).hash();
    return agreements.sign(signer, made.id(), hash == null ? "" : hash, People.PASSWORD);
  }

  /** The agreement as somebody reads it. */
  public AgreementView agreement(Actor reader, Made made) {
    return agreements.latest(reader, made.id(), TextLanguage.SV);
  }

  /** Takes a step for a good reason. */
  public void take(Made made, Actor actor, PartnershipTransition step) {
    partnerships.apply(actor, made.id(), seen(made), step, REASON);
  }

  /** The partnership's version, as somebody who has just looked at it knows it. */
  public long seen(Made made) {
    return view(made).seen();
  }

  /** Where it stands. */
  public PartnershipStage stage(Made made) {
    return view(made).stage();
  }

  /** The partnership as its officer sees it now. */
  public PartnershipView view(Made made) {
    return partnerships.view(officer(), made.id());
  }
}
