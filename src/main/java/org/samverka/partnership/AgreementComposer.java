package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.CaseDirectory;
import org.samverka.association.AssociationAccess;
import org.samverka.association.PublicFacts;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.acceptance.Acceptance;
import org.samverka.commitment.acceptance.AcceptanceRegister;
import org.samverka.commitment.acceptance.Answer;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionView;
import org.samverka.identity.Actor;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Written;
import org.samverka.partnership.AgreementView.SignedCommitment;

/**
 * Writes the first draft of an agreement from the decision and the application, and the canonical
 * form of what is signed.
 */
@ApplicationScoped
class AgreementComposer {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Inject private AgreementRepository repository;
  @Inject private CaseDirectory cases;
  @Inject private DecisionAccess decisions;
  @Inject private AssociationAccess associations;
  @Inject private AcceptanceRegister acceptances;
  @Inject private CommitmentCatalogue catalogue;
  @Inject private Settings settings;
  @Inject private SamverkaClock clock;

  /** The parts as they begin: the city's text with what was applied for and decided. */
  Map<AgreementPart, String> compose(Partnership one) {
    Map<String, String> places = places(one);
    Map<AgreementPart, String> parts = new EnumMap<>(AgreementPart.class);
    repository
        .templates(clock.today())
        .forEach((part, template) -> parts.put(part, cut(filled(template, places))));
    return parts;
  }

  private Map<String, String> places(Partnership one) {
    ApplicationContent content = cases.content(one.caseId(), TextLanguage.SV);
    DecisionView decision = decisions.of(one.caseId()).orElseThrow();
    PublicFacts facts = associations.publicFactsOf(one.associationId()).orElseThrow();
    String number = cases.row(one.caseId()).registryNumber();
    Map<String, String> places = new HashMap<>();
    places.put("association", facts.name());
    places.put("number", facts.number());
    places.put("authority", settings.text(Setting.AUTHORITY_NAME));
    places.put("registryNumber", number == null ? "" : number);
    places.put("paragraph", decision.paragraph());
    places.put("decidedOn", Written.date(decision.decidedOn(), SWEDISH));
    places.put("conditions", conditions(decision));
    places.put("programme", content.programme().words().title());
    places.put("activity", one.activityName());
    places.put("amount", one.amountPerYear().toString());
    places.put("from", Written.date(one.period().from(), SWEDISH));
    places.put("to", Written.date(one.period().to(), SWEDISH));
    places.put("need", content.value(ApplicationField.NEED));
    places.put("goals", content.value(ApplicationField.GOALS));
    places.put("results", content.value(ApplicationField.EXPECTED_RESULTS));
    places.put("activities", content.value(ApplicationField.ACTIVITIES));
    places.put("influence", content.value(ApplicationField.USER_INFLUENCE));
    return places;
  }

  private static String conditions(DecisionView decision) {
    StringBuilder text = new StringBuilder();
    decision
        .conditions()
        .forEach(condition -> text.append("\n– ").append(condition.replace('\n', ' ')));
    return text.isEmpty() ? "\n–" : text.toString();
  }

  /** Places are filled in one go, so that what an applicant wrote is never taken for a place. */
  static String filled(String template, Map<String, String> places) {
    return PLACE
        .matcher(template)
        .replaceAll(
            found -> Matcher.quoteReplacement(places.getOrDefault(found.group(1), found.group())));
  }

  private static String cut(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= AgreementPart.LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, AgreementPart.LONGEST));
  }

  /** The commitments of the case, in the versions that were signed; those taken back left out. */
  List<SignedCommitment> commitments(Partnership one, TextLanguage language) {
    Map<Long, Acceptance> latest = new LinkedHashMap<>();
    acceptances
        .ofCase(Actor.SYSTEM, one.associationId(), one.caseId())
        .forEach(row -> latest.put(row.versionId(), row));
    latest.values().removeIf(row -> row.answer() == Answer.WITHDRAWN);
    List<SignedCommitment> signed = new ArrayList<>();
    for (CommitmentView version : catalogue.versions(Actor.SYSTEM, latest.keySet(), language)) {
      Acceptance row = latest.get(version.versionId());
      if (row != null) {
        signed.add(
            new SignedCommitment(
                version.code(),
                version.number(),
                version.words().title(),
                row.textHash(),
                row.answer().name()));
      }
    }
    return signed;
  }

  /** The canonical form (RFC 8785) of an edition: what both parties sign. */
  String canonical(Partnership one, Agreement agreement) {
    PublicFacts facts = associations.publicFactsOf(one.associationId()).orElseThrow();
    JsonObjectBuilder parts = Json.createObjectBuilder();
    agreement.parts().forEach((part, text) -> parts.add(part.name(), text));
    JsonArrayBuilder commitments = Json.createArrayBuilder();
    for (SignedCommitment commitment : commitments(one, TextLanguage.SV)) {
      commitments.add(
          Json.createObjectBuilder()
              .add("code", commitment.code())
              .add("version", commitment.version())
              .add("textHash", commitment.textHash())
              .add("answer", commitment.answer()));
    }
    return CanonicalJson.text(
        Json.createObjectBuilder()
            .add("format", "samverka-agreement-1")
            .add("partnership", one.id())
            .add("edition", agreement.edition())
            .add("case", one.caseId())
            .add("decision", one.decisionId())
            .add("authority", settings.text(Setting.AUTHORITY_NAME))
            .add(
                "association",
                Json.createObjectBuilder().add("name", facts.name()).add("number", facts.number()))
            .add("activity", one.activityName())
            .add("amountPerYear", one.amountPerYear().kronor())
            .add("from", one.period().from().toString())
            .add("to", one.period().to().toString())
            .add("parts", parts)
            .add("commitments", commitments)
            .build());
  }
}
