package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.samverka.application.AnswerService;
import org.samverka.application.AnswerView;
import org.samverka.application.ApplicationField;
import org.samverka.application.BudgetLine;
import org.samverka.application.DraftAnswer;
import org.samverka.application.DraftService;
import org.samverka.application.PaperService;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.application.SigningService;
import org.samverka.application.WithdrawalService;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.programme.Paper;

/** What the associations do: write, sign and send in. */
@ApplicationScoped
class CityApplications {

  private static final long THOUSAND = 1000;
  private static final double MIDDLE = Math.log(420_000);
  private static final double SPREAD = 0.85;
  private static final long LEAST = 30_000;
  private static final long MOST = 3_500_000;

  @Inject private CityMaterial material;
  @Inject private CityPapers papers;
  @Inject private OneDay day;
  @Inject private DraftService drafts;
  @Inject private AnswerService answers;
  @Inject private PaperService attaching;
  @Inject private SigningService signing;
  @Inject private WithdrawalService withdrawals;

  /** Amounts as such offices see them: many small, a few large. */
  static long amount(Random random) {
    double kronor = Math.exp(MIDDLE + SPREAD * random.nextGaussian());
    long bounded = Math.max(LEAST, Math.min(MOST, Math.round(kronor)));
    return bounded / THOUSAND * THOUSAND;
  }

  /** Begins a draft. */
  long begin(CityAssociation association, long programme) {
    return drafts.begin(association.founder(), association.id(), programme);
  }

  /** Fills in what the activity is, and leaves it at that. */
  void fillInSome(CityAssociation association, long caseId, int years) {
    save(association, caseId, Section.ACTIVITY, activity(association, years), List.of());
  }

  /** Fills in everything that is left. */
  void fillIn(CityAssociation association, long caseId, int years, long sought, Random random) {
    day.live(
        () -> {
          fillInSome(association, caseId, years);
          save(association, caseId, Section.METHODS, methods(association, random), List.of());
          budget(association, caseId, sought);
          var content = drafts.content(association.founder(), caseId, TextLanguage.SV);
          for (CommitmentView version : content.commitments()) {
            answer(association, caseId, version, random);
          }
          for (Paper paper : content.programme().terms().papers()) {
            if (paper.required()) {
              attaching.attach(
                  association.founder(), caseId, paper.kind(), papers.of(paper.kind()));
            }
          }
        });
  }

  /** As many sign as the rule asks; the last signature sends it in. */
  void sign(CityAssociation association, long caseId) {
    for (Actor signatory : association.signatories().subList(0, association.together())) {
      String hash = signing.toSign(signatory, caseId, TextLanguage.SV).hash();
      signing.sign(signatory, caseId, hash, DemonstrationAccount.PASSWORD);
    }
  }

  /** Takes the application back. */
  void withdraw(CityAssociation association, long caseId) {
    withdrawals.withdraw(
        association.founder(),
        caseId,
        drafts.ownCase(association.founder(), caseId).version(),
        material.text("words", "withdraw"));
  }

  private void answer(
      CityAssociation association, long caseId, CommitmentView version, Random random) {
    boolean explains =
        !association.archetype().limit().isEmpty()
            && version.code().startsWith(association.archetype().limit());
    String practice =
        version.rules().practiceRequired() ? material.practice(random, version.code()) : "";
    answers.answer(
        association.founder(),
        caseId,
        version.versionId(),
        AnswerView.NEVER,
        TextLanguage.SV,
        explains ? DraftAnswer.ACCEPT_WITH_EXPLANATION : DraftAnswer.ACCEPT,
        practice,
        explains ? material.text("explanations", association.archetype().limit()) : "");
  }

  private Map<ApplicationField, String> activity(CityAssociation association, int years) {
    CityMaterial.Archetype words = association.archetype();
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    values.put(ApplicationField.ACTIVITY_NAME, words.text("activity"));
    values.put(ApplicationField.YEARS_SOUGHT, String.valueOf(years));
    values.put(ApplicationField.TARGET_GROUPS, ids(words.targetGroups()));
    values.put(ApplicationField.DISTRICTS, ids(association.districts()));
    values.put(ApplicationField.NEED, words.text("need"));
    values.put(ApplicationField.ACTIVITIES, words.text("activities"));
    values.put(ApplicationField.GOALS, words.text("goals"));
    values.put(ApplicationField.EXPECTED_RESULTS, words.text("results"));
    return values;
  }

  private Map<ApplicationField, String> methods(CityAssociation association, Random random) {
    CityMaterial.Archetype words = association.archetype();
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    values.put(ApplicationField.STAFF, String.valueOf(1 + random.nextInt(8)));
    values.put(ApplicationField.VOLUNTEERS, String.valueOf(5 + random.nextInt(90)));
    values.put(ApplicationField.COMPLEMENTS_CITY, words.text("complements"));
    values.put(ApplicationField.WORKING_METHODS, words.text("methods"));
    values.put(ApplicationField.KNOWLEDGE_BASE, words.text("knowledge"));
    values.put(ApplicationField.USER_INFLUENCE, words.text("influence"));
    values.put(ApplicationField.ACCESSIBILITY, words.text("accessibility"));
    values.put(ApplicationField.RECORD_CHECK_ROUTINE, "yes");
    return values;
  }

  private void budget(CityAssociation association, long caseId, long sought) {
    long own = sought / 10 / THOUSAND * THOUSAND;
    long other = sought * 15 / 100 / THOUSAND * THOUSAND;
    long total = sought + own + other;
    List<DraftService.TypedLine> lines = new ArrayList<>();
    long left = total;
    var costs = material.costs();
    for (int i = 0; i < costs.size(); i++) {
      long cost =
          i == costs.size() - 1
              ? left
              : total * costs.get(i).getValue() / 100 / THOUSAND * THOUSAND;
      left -= cost;
      lines.add(line(BudgetLine.Side.COST, costs.get(i).getKey(), cost));
    }
    if (other > 0) {
      lines.add(line(BudgetLine.Side.INCOME, material.text("words", "income"), other));
    }
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    values.put(ApplicationField.AMOUNT_SOUGHT, String.valueOf(sought));
    values.put(ApplicationField.AMOUNT_LAST_YEAR, String.valueOf(sought * 9 / 10));
    values.put(ApplicationField.OWN_FUNDING, String.valueOf(own));
    values.put(ApplicationField.OTHER_GRANTS, material.text("words", "otherGrants"));
    values.put(ApplicationField.ECONOMIC_ACTIVITY, "no");
    save(association, caseId, Section.BUDGET, values, lines);
  }

  private static DraftService.TypedLine line(BudgetLine.Side side, String label, long kronor) {
    return new DraftService.TypedLine(side, label, String.valueOf(kronor));
  }

  private void save(
      CityAssociation association,
      long caseId,
      Section section,
      Map<ApplicationField, String> values,
      List<DraftService.TypedLine> lines) {
    SectionView now = drafts.section(association.founder(), caseId, section);
    drafts.save(association.founder(), caseId, section, now.seen(), values, lines);
  }

  private static String ids(List<Integer> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
