package org.samverka.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.association.AssociationFacts;
import org.samverka.commitment.CommitmentView;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Money;
import org.samverka.kernel.Sha256;
import org.samverka.programme.ProgrammeView;

/**
 * Everything an application says, read at once: what is reviewed, signed and bound.
 *
 * @param facts what the association says of itself
 * @param signedTitle the programme's title in Swedish: what is signed must not depend on the
 *     language in which it is read
 * @param commitments the versions the programme asks for, in their order
 * @param answers by the version's id
 * @param evidence what supports the answers, by the version's id
 */
public record ApplicationContent(
    long caseId,
    AssociationFacts facts,
    ProgrammeView programme,
    String signedTitle,
    List<SectionView> sections,
    List<CommitmentView> commitments,
    Map<Long, AnswerView> answers,
    List<PaperView> papers,
    Map<Long, List<EvidenceView>> evidence) {

  /** Keeps its own copies. */
  public ApplicationContent {
    sections = List.copyOf(sections);
    commitments = List.copyOf(commitments);
    answers = Map.copyOf(answers);
    papers = List.copyOf(papers);
    evidence = Map.copyOf(evidence);
  }

  /** Everything that is filled in, by field. */
  public Map<ApplicationField, String> values() {
    EnumMap<ApplicationField, String> all = new EnumMap<>(ApplicationField.class);
    sections.forEach(section -> all.putAll(section.values()));
    return all;
  }

  /** One field; empty when it is not filled in. */
  public String value(ApplicationField field) {
    return values().getOrDefault(field, "");
  }

  /** An amount; nothing when it is not filled in. */
  public Money amount(ApplicationField field) {
    String value = value(field);
    return value.isEmpty() ? Money.ZERO : new Money(Long.parseLong(value));
  }

  /** The budget's lines. */
  public List<BudgetLine> lines() {
    return sections.stream().flatMap(section -> section.lines().stream()).toList();
  }

  /** What it costs. */
  public Money costs() {
    return sum(BudgetLine.Side.COST);
  }

  /** What comes in: what is sought, the association's own money and the other lines. */
  public Money incomes() {
    return sum(BudgetLine.Side.INCOME)
        .plus(amount(ApplicationField.AMOUNT_SOUGHT))
        .plus(amount(ApplicationField.OWN_FUNDING));
  }

  private Money sum(BudgetLine.Side side) {
    return Money.sum(
        lines().stream().filter(line -> line.side() == side).map(BudgetLine::amount).toList());
  }

  /** The answer to a commitment, if there is one. */
  public Optional<AnswerView> answerTo(CommitmentView version) {
    return Optional.ofNullable(answers.get(version.versionId()));
  }

  /** What supports the answer to a commitment; nothing for none. */
  public List<EvidenceView> evidenceOf(long versionId) {
    return evidence.getOrDefault(versionId, List.of());
  }

  /** The fingerprint of the canonical form: what signatories sign. */
  public String hash() {
    return Sha256.of(canonical()).hex();
  }

  /** The canonical form (RFC 8785). Described in docs/architecture.md. */
  public String canonical() {
    return CanonicalJson.text(json());
  }

  private JsonObject json() {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    values().forEach((field, value) -> fields.add(field.name(), value));
    JsonArrayBuilder budget = Json.createArrayBuilder();
    for (BudgetLine line : lines()) {
      budget.add(
          Json.createObjectBuilder()
              .add("side", line.side().name())
              .add("label", line.label())
              .add("kronor", line.amount().kronor()));
    }
    JsonArrayBuilder answered = Json.createArrayBuilder();
    for (CommitmentView version : commitments) {
      answerTo(version)
          .ifPresent(answer -> answered.add(answer.json(version, evidenceOf(version.versionId()))));
    }
    JsonArrayBuilder attached = Json.createArrayBuilder();
    papers.forEach(paper -> attached.add(paper.json()));
    // The day on which the facts were read is left out: two may sign the same on different days.
    JsonObject association = Json.createObjectBuilder(facts.json()).remove("asOf").build();
    return Json.createObjectBuilder()
        .add("format", "samverka-application-1")
        .add("case", caseId)
        .add("association", association)
        .add(
            "programme",
            Json.createObjectBuilder().add("id", programme.id()).add("title", signedTitle))
        .add("fields", fields)
        .add("budget", budget)
        .add("commitments", answered)
        .add("papers", attached)
        .build();
  }
}
