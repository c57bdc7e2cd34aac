package org.samverka.it.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.AnswerService;
import org.samverka.application.AnswerView;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.BudgetLine;
import org.samverka.application.CaseDesk;
import org.samverka.application.DraftAnswer;
import org.samverka.application.DraftService;
import org.samverka.application.FormalCheckService;
import org.samverka.application.PaperService;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.application.SigningService;
import org.samverka.application.SupplementService;
import org.samverka.application.SupplementView;
import org.samverka.assessment.AssessmentService;
import org.samverka.assessment.CheckView;
import org.samverka.assessment.MethodGrade;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.NoticeView;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.assessment.ProposalService;
import org.samverka.assessment.ReviewService;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;
import org.samverka.it.programme.Programmes;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.Choices;
import org.samverka.programme.Paper;
import org.samverka.programme.ProgrammeView;

/**
 * Takes a case as far as a test needs it, each step by the right person through the public
 * services. Every case has an association of its own; the staff are shared by all.
 */
@ApplicationScoped
public class CaseFlow {

  @Inject private Associations associations;
  @Inject private Programmes programmes;
  @Inject private Choices choices;
  @Inject private People people;
  @Inject private DraftService drafts;
  @Inject private AnswerService answers;
  @Inject private PaperService papers;
  @Inject private SigningService signing;
  @Inject private CaseDesk desk;
  @Inject private FormalCheckService formal;
  @Inject private AssessmentService assessment;
  @Inject private ProposalService proposals;
  @Inject private ReviewService reviews;
  @Inject private SupplementService supplements;
  @Inject private NoticeService notices;
  @Inject private SamverkaClock clock;

  private @Nullable Actor officer;
  private @Nullable Actor reviewer;
  private @Nullable ProgrammeView programme;

  /** A case with its association. */
  public record Flow(long caseId, Associations.Founded association) {

    /** Who signs for the association. */
    public Actor signatory() {
      return association.signatory();
    }
  }

  /** The officer of every case here that has one. */
  public synchronized Actor officer() {
    Actor known = officer;
    if (known == null) {
      known = people.staff("Hanna Handläggare", Role.OFFICER);
      officer = known;
    }
    return known;
  }

  /** The reviewer who assigns and reviews. */
  public synchronized Actor reviewer() {
    Actor known = reviewer;
    if (known == null) {
      known = people.staff("Gun Granskare", Role.REVIEWER);
      reviewer = known;
    }
    return known;
  }

  /** The programme that every case here applies for. */
  public synchronized ProgrammeView programme() {
    ProgrammeView known = programme;
    if (known == null) {
      known = programmes.open();
      programme = known;
    }
    return known;
  }

  /** The case's version, as somebody who has just looked at it knows it. */
  public long seen(Flow flow) {
    return drafts.ownCase(flow.signatory(), flow.caseId()).version();
  }

  /** A complete draft; its papers are promised for later. */
  public Flow draft() {
    Associations.Founded association = associations.complete(1);
    Actor writer = association.signatory();
    long id = drafts.begin(writer, association.id(), programme().id());
    section(writer, id, Section.ACTIVITY);
    section(writer, id, Section.METHODS);
    section(writer, id, Section.BUDGET);
    ApplicationContent content = drafts.content(writer, id, TextLanguage.SV);
    for (CommitmentView version : content.commitments()) {
      answers.answer(
          writer,
          id,
          version.versionId(),
          AnswerView.NEVER,
          TextLanguage.SV,
          DraftAnswer.ACCEPT,
          version.rules().practiceRequired() ? "Det står i vår plan, och vi följer upp den." : "",
          "");
    }
    for (Paper paper : programme().terms().papers()) {
      if (paper.required()) {
        papers.promise(writer, id, paper.kind(), "Kommer efter årsmötet.");
      }
    }
    return new Flow(id, association);
  }

  /** Signed, submitted and registered. */
  public Flow registered() {
    Flow flow = draft();
    String hash = signing.toSign(flow.signatory(), flow.caseId(), TextLanguage.SV).hash();
    SigningService.Answer answer =
        signing.sign(flow.signatory(), flow.caseId(), hash, People.PASSWORD);
    if (!(answer instanceof SigningService.Answer.Submitted)) {
      throw new IllegalStateException("not submitted: " + answer);
    }
    return flow;
  }

  /** In the officer's hands; nothing has been declared. */
  public Flow assigned() {
    Flow flow = registered();
    desk.assign(reviewer(), flow.caseId(), seen(flow), officer().accountId(), null);
    return flow;
  }

  /** The officer and the reviewer have declared no conflict; the formal check has begun. */
  public Flow inFormalCheck() {
    Flow flow = assigned();
    declare(flow);
    formal.start(officer(), flow.caseId(), seen(flow));
    return flow;
  }

  /** The officer and the reviewer declare that they have no conflict of interest. */
  public void declare(Flow flow) {
    desk.declareConflict(officer(), flow.caseId(), false, "");
    desk.declareConflict(reviewer(), flow.caseId(), false, "");
  }

  /** Examined as it is. */
  public Flow inAssessment() {
    Flow flow = inFormalCheck();
    examineAsItIs(flow);
    return flow;
  }

  private void examineAsItIs(Flow flow) {
    formal.startAssessment(
        officer(), flow.caseId(), seen(flow), true, "Papperen kommer efter årsmötet.");
  }

  /** Every commitment found met. */
  public Flow checked() {
    Flow flow = inAssessment();
    findAllMet(flow);
    return flow;
  }

  private void findAllMet(Flow flow) {
    for (CheckView check : assessment.checks(officer(), flow.caseId(), TextLanguage.SV)) {
      check(flow, check.versionId(), CheckOutcome.MET, "");
    }
  }

  /**
   * Every commitment found met after the association has completed its application; it has been
   * given notice of what is proposed and has commented.
   */
  public Flow heard() {
    Flow flow = inFormalCheck();
    supplements.request(
        officer(), flow.caseId(), seen(flow), List.of("Stadgarna", "Budgeten"), inTime(), "");
    for (SupplementView.Item item :
        supplements.supplements(flow.signatory(), flow.caseId()).get(0).items()) {
      supplements.answer(
          flow.signatory(), flow.caseId(), item.id(), item.seen(), "De är skickade.");
    }
    supplements.send(flow.signatory(), flow.caseId(), seen(flow));
    examineAsItIs(flow);
    findAllMet(flow);
    propose(flow, ProposalOutcome.PARTLY_GRANT, "Lokalen har ramp före den 1 mars.");
    notices.give(officer(), flow.caseId(), seen(flow), "", inTime());
    NoticeView told = notices.notices(flow.signatory(), flow.caseId(), TextLanguage.SV).get(0);
    notices.save(
        flow.signatory(),
        flow.caseId(),
        told.seen(),
        new NoticeService.Typed(
            Map.of(told.checks().get(0).versionId(), "Så är det."), "Rampen är beställd."));
    notices.send(flow.signatory(), flow.caseId(), seen(flow));
    return flow;
  }

  private LocalDate inTime() {
    return clock.today().plusDays(14);
  }

  /** The officer finds this about one commitment. */
  public void check(Flow flow, long versionId, CheckOutcome outcome, String reason) {
    long seen = assessment.check(officer(), flow.caseId(), versionId, TextLanguage.SV).seen();
    assessment.save(
        officer(),
        flow.caseId(),
        versionId,
        seen,
        new AssessmentService.Typed(
            outcome, reason, StateSource.DECLARATION, clock.today(), Map.of()));
  }

  /** The check of the commitment with this code. */
  public CheckView checkOf(Flow flow, String code) {
    return assessment.checks(officer(), flow.caseId(), TextLanguage.SV).stream()
        .filter(check -> check.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The officer proposes this; 400 000 kr for a year when it is no rejection. */
  public void propose(Flow flow, ProposalOutcome outcome, String... conditions) {
    long seen =
        proposals
            .proposal(officer(), flow.caseId())
            .map(ProposalService.Written::seen)
            .orElse(ProposalService.NEVER);
    proposals.propose(
        officer(),
        flow.caseId(),
        seen,
        new ProposalService.Typed(
            outcome,
            "400 000",
            1,
            String.join("\n", conditions),
            "Verksamheten kompletterar stadens egen.",
            clock.today().plusYears(2),
            MethodGrade.PROVEN));
  }

  /** Everything met, a grant proposed, with a reviewer. */
  public Flow inReview() {
    Flow flow = checked();
    propose(flow, ProposalOutcome.GRANT);
    reviews.send(officer(), flow.caseId(), seen(flow));
    return flow;
  }

  /** Released for decision: everything met, 400 000 kr for a year proposed. */
  public Flow ready() {
    Flow flow = inReview();
    reviews.release(reviewer(), flow.caseId(), seen(flow), false);
    return flow;
  }

  private void section(Actor writer, long id, Section section) {
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    for (ApplicationField field : ApplicationField.of(section)) {
      if (field.isRequired()) {
        values.put(field, value(field));
      }
    }
    drafts.save(
        writer,
        id,
        section,
        SectionView.NEVER,
        values,
        section == Section.BUDGET
            ? List.of(new DraftService.TypedLine(BudgetLine.Side.COST, "Löner", "450 000"))
            : List.of());
  }

  private String value(ApplicationField field) {
    return switch (field.kind()) {
      case LINE -> "Öppet hus";
      case TEXT -> "Vi håller öppet tre dagar i veckan och möter alla som kommer.";
      case COUNT -> "4";
      case MONEY ->
          switch (field) {
            case AMOUNT_SOUGHT -> "400 000";
            case OWN_FUNDING -> "50 000";
            default -> "0";
          };
      case YEARS -> "1";
      case YES_NO -> field == ApplicationField.ECONOMIC_ACTIVITY ? "no" : "yes";
      case KNOWLEDGE -> "PROVEN";
      case CHOICES ->
          offered(
              field == ApplicationField.DISTRICTS ? ChoiceList.DISTRICT : ChoiceList.TARGET_GROUP);
    };
  }

  private String offered(ChoiceList list) {
    if (choices.offered(Actor.PUBLIC, list, TextLanguage.SV).isEmpty()) {
      choices.add(people.administrator(), list, "Alla", "Everybody");
    }
    return choices.offered(Actor.PUBLIC, list, TextLanguage.SV).stream()
        .limit(2)
        .map(choice -> String.valueOf(choice.id()))
        .collect(Collectors.joining(" "));
  }
}
