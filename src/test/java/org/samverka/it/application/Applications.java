package org.samverka.it.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samverka.application.AnswerService;
import org.samverka.application.AnswerView;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.BudgetLine;
import org.samverka.application.Completeness;
import org.samverka.application.DraftAnswer;
import org.samverka.application.DraftService;
import org.samverka.application.DraftService.TypedLine;
import org.samverka.application.PaperService;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.application.SigningService;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.it.association.Associations;
import org.samverka.it.association.Associations.Founded;
import org.samverka.it.identity.People;
import org.samverka.it.programme.Programmes;
import org.samverka.programme.ChoiceList;
import org.samverka.programme.Choices;
import org.samverka.programme.Paper;
import org.samverka.programme.ProgrammeView;

/**
 * Makes applications to test with, as associations do.
 *
 * <pre>{@code
 * Applications.Made made = applications.submitted();
 * desk.assign(reviewer, made.caseId(), …);
 * }</pre>
 */
@ApplicationScoped
public class Applications {

  /** What a made application asks for, in kronor. */
  public static final long SOUGHT = 400_000;

  @Inject private DraftService drafts;
  @Inject private AnswerService answers;
  @Inject private PaperService papers;
  @Inject private SigningService signing;
  @Inject private Choices choices;
  @Inject private Associations associations;
  @Inject private Programmes programmes;

  /** An application, its association and its programme. */
  public record Made(long caseId, Founded association, ProgrammeView programme) {

    /** The association's first signatory. */
    public Actor signatory() {
      return association.signatory();
    }
  }

  /** A draft in which nothing is left, of an association whose one signatory signs alone. */
  public Made draft() {
    return draft(associations.complete(1), programmes.open());
  }

  /** A draft in which nothing is left. */
  public Made draft(Founded association, ProgrammeView programme) {
    Actor writer = association.signatory();
    long caseId = drafts.begin(writer, association.id(), programme.id());
    fillIn(writer, caseId);
    return new Made(caseId, association, programme);
  }

  /** A draft in which the working methods and the answer about age are left. */
  public Made nearlyComplete(Founded association, ProgrammeView programme) {
    Actor writer = association.signatory();
    long caseId = drafts.begin(writer, association.id(), programme.id());
    fillIn(writer, caseId, "AGE");
    Map<ApplicationField, String> methods = methods();
    methods.remove(ApplicationField.WORKING_METHODS);
    save(writer, caseId, Section.METHODS, methods, List.of());
    return new Made(caseId, association, programme);
  }

  /** A draft that has just been begun. */
  public Made begun() {
    Founded association = associations.complete(1);
    ProgrammeView programme = programmes.open();
    long caseId = drafts.begin(association.signatory(), association.id(), programme.id());
    return new Made(caseId, association, programme);
  }

  /** An application that is signed, submitted and registered. */
  public Made submitted() {
    return submitted(associations.complete(1), programmes.open());
  }

  /** An application that is signed, submitted and registered. */
  public Made submitted(Founded association, ProgrammeView programme) {
    Made made = draft(association, programme);
    made.association().signatories().forEach(signatory -> sign(signatory, made.caseId()));
    return made;
  }

  /** Signs what stands there now. */
  public SigningService.Answer sign(Actor signatory, long caseId) {
    return signing.sign(signatory, caseId, hash(signatory, caseId), People.PASSWORD);
  }

  /** The fingerprint of what would be signed. */
  public String hash(Actor actor, long caseId) {
    return signing.toSign(actor, caseId, TextLanguage.SV).hash();
  }

  /** Fills in every section, answers every commitment and promises every required paper. */
  public void fillIn(Actor writer, long caseId) {
    fillIn(writer, caseId, "");
  }

  /** As {@link #fillIn(Actor, long)}, but leaves the commitment with this code unanswered. */
  private void fillIn(Actor writer, long caseId, String unanswered) {
    save(writer, caseId, Section.ACTIVITY, activity(writer), List.of());
    save(writer, caseId, Section.METHODS, methods(), List.of());
    save(writer, caseId, Section.BUDGET, budget(), lines());
    ApplicationContent content = drafts.content(writer, caseId, TextLanguage.SV);
    for (CommitmentView version : Completeness.asked(content, true)) {
      if (!version.code().equals(unanswered)) {
        accept(writer, caseId, version, "Vi pratar igenom det med alla nya volontärer.");
      }
    }
    answers.declare(
        writer,
        caseId,
        TextLanguage.SV,
        Completeness.asked(content, false).stream()
            .map(
                version ->
                    new AnswerService.Declared(
                        version.versionId(), AnswerView.NEVER, DraftAnswer.ACCEPT, ""))
            .toList());
    for (Paper paper : content.programme().terms().papers()) {
      if (paper.required()) {
        papers.promise(writer, caseId, paper.kind(), "Årsmötet hålls i mars.");
      }
    }
  }

  /** Accepts one commitment. */
  public void accept(Actor writer, long caseId, CommitmentView version, String practice) {
    answers.answer(
        writer,
        caseId,
        version.versionId(),
        AnswerView.NEVER,
        TextLanguage.SV,
        DraftAnswer.ACCEPT,
        practice,
        "");
  }

  /** Saves a part over what stands there now. */
  public SectionView save(
      Actor writer,
      long caseId,
      Section section,
      Map<ApplicationField, String> values,
      List<TypedLine> lines) {
    long seen = drafts.section(writer, caseId, section).seen();
    return drafts.save(writer, caseId, section, seen, values, lines);
  }

  /** Everything about the activity, as it is typed. */
  public Map<ApplicationField, String> activity(Actor writer) {
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    values.put(ApplicationField.ACTIVITY_NAME, "Öppet hus och samtalsstöd");
    values.put(ApplicationField.YEARS_SOUGHT, "1");
    values.put(ApplicationField.TARGET_GROUPS, ids(writer, ChoiceList.TARGET_GROUP));
    values.put(ApplicationField.DISTRICTS, ids(writer, ChoiceList.DISTRICT));
    values.put(ApplicationField.NEED, "Många är ensamma om kvällarna.");
    values.put(ApplicationField.ACTIVITIES, "Öppet hus tre kvällar i veckan, med samtal och mat.");
    values.put(ApplicationField.GOALS, "Fler har någon att prata med.");
    values.put(
        ApplicationField.EXPECTED_RESULTS, "Hundra personer kommer minst en gång i månaden.");
    return values;
  }

  /** Everything about the methods, as it is typed. */
  public static Map<ApplicationField, String> methods() {
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    values.put(ApplicationField.STAFF, "2");
    values.put(ApplicationField.VOLUNTEERS, "25");
    values.put(ApplicationField.COMPLEMENTS_CITY, "Vi har öppet när stadens mottagning är stängd.");
    values.put(ApplicationField.WORKING_METHODS, "Motiverande samtal, i grupp och enskilt.");
    values.put(ApplicationField.KNOWLEDGE_BASE, "PROVEN");
    values.put(ApplicationField.USER_INFLUENCE, "Husmöte varje månad, där deltagarna bestämmer.");
    values.put(ApplicationField.ACCESSIBILITY, "Lokalen ligger i markplan och har hörslinga.");
    values.put(ApplicationField.RECORD_CHECK_ROUTINE, "yes");
    return values;
  }

  /** The amounts, as they are typed. */
  public static Map<ApplicationField, String> budget() {
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    values.put(ApplicationField.AMOUNT_SOUGHT, "400 000 kr");
    values.put(ApplicationField.AMOUNT_LAST_YEAR, "0");
    values.put(ApplicationField.OWN_FUNDING, "50000");
    values.put(ApplicationField.ECONOMIC_ACTIVITY, "no");
    return values;
  }

  /** Lines that make the budget balance: 500 000 kr on each side. */
  public static List<TypedLine> lines() {
    return List.of(
        new TypedLine(BudgetLine.Side.COST, "Löner", "420 000"),
        new TypedLine(BudgetLine.Side.COST, "Lokal och mat", "80 000"),
        new TypedLine(BudgetLine.Side.INCOME, "En stiftelse", "50 000"));
  }

  private String ids(Actor writer, ChoiceList list) {
    return choices.offered(writer, list, TextLanguage.SV).stream()
        .limit(2)
        .map(choice -> Long.toString(choice.id()))
        .collect(Collectors.joining(" "));
  }
}
