package org.samverka.monitoring;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samverka.commitment.ProtectedGround;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Sha256;
import org.samverka.programme.ReportKind;

/**
 * What a report says.
 *
 * @param values what is filled in, in the stored form
 * @param participants how many took part, by age group; aggregates only
 * @param complaints complaints of discrimination, by ground
 * @param files accounts, the auditor's report and other papers
 */
public record ReportContent(
    ReportKind kind,
    Map<ReportField, String> values,
    List<GoalOutcome> goals,
    Map<AgeGroup, Integer> participants,
    Map<ProtectedGround, Integer> complaints,
    List<ReportFileView> files) {

  /** Keeps its own copies. */
  public ReportContent {
    values = Map.copyOf(values);
    goals = List.copyOf(goals);
    participants = Map.copyOf(participants);
    complaints = Map.copyOf(complaints);
    files = List.copyOf(files);
  }

  /** One value; empty when it is not filled in. */
  public String value(ReportField field) {
    return values.getOrDefault(field, "");
  }

  /** An amount in whole kronor; 0 when it is not filled in. */
  public long kronor(ReportField field) {
    return Long.parseLong(values.getOrDefault(field, "0"));
  }

  /** What stands in the way of handing it in, in words. */
  public List<MessageKey> missing() {
    List<MessageKey> missing = new ArrayList<>();
    for (ReportField field : ReportField.values()) {
      if (field.isRequired() && !values.containsKey(field)) {
        missing.add(MessageKey.of("monitoring.refused.missing", field));
      }
    }
    for (int i = 0; i < goals.size(); i++) {
      if (goals.get(i).outcome().isEmpty()) {
        missing.add(MessageKey.of("monitoring.refused.goal", i + 1));
      }
    }
    if (participants.size() < AgeGroup.values().length) {
      missing.add(MessageKey.of("monitoring.refused.participants"));
    }
    boolean counted =
        values.containsKey(ReportField.RECEIVED)
            && values.containsKey(ReportField.USED)
            && values.containsKey(ReportField.UNUSED);
    if (counted
        && kronor(ReportField.USED) + kronor(ReportField.UNUSED) != kronor(ReportField.RECEIVED)) {
      missing.add(MessageKey.of("monitoring.refused.balance"));
    }
    if (isWithoutPapers() && value(ReportField.PAPERS_LATER).isEmpty()) {
      missing.add(MessageKey.of("monitoring.refused.papers"));
    }
    return missing;
  }

  /**
   * Whether a final report lacks the accounts or the auditor's report. It can be handed in all the
   * same when it says why: the officer is warned, and asks for them if they are needed.
   */
  public boolean isWithoutPapers() {
    return kind == ReportKind.FINAL
        && !(has(ReportFileKind.ACCOUNTS) && has(ReportFileKind.AUDIT_REPORT));
  }

  private boolean has(ReportFileKind paper) {
    return files.stream().anyMatch(file -> file.kind() == paper);
  }

  /** The canonical form (RFC 8785): what is signed and kept. */
  String canonical(long reportId) {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    values.forEach((field, value) -> fields.add(field.name(), value));
    JsonArrayBuilder outcomes = Json.createArrayBuilder();
    for (GoalOutcome goal : goals) {
      outcomes.add(
          Json.createObjectBuilder().add("goal", goal.goal()).add("outcome", goal.outcome()));
    }
    JsonObjectBuilder people = Json.createObjectBuilder();
    participants.forEach((group, number) -> people.add(group.name(), number));
    JsonObjectBuilder complained = Json.createObjectBuilder();
    complaints.forEach((ground, number) -> complained.add(ground.name(), number));
    JsonObjectBuilder all =
        Json.createObjectBuilder()
            .add("format", "samverka-report-1")
            .add("report", reportId)
            .add("fields", fields)
            .add("goals", outcomes)
            .add("participants", people)
            .add("complaints", complained);
    if (!files.isEmpty()) {
      JsonArrayBuilder papers = Json.createArrayBuilder();
      files.forEach(file -> papers.add(file.json()));
      all.add("files", papers);
    }
    return CanonicalJson.text(all.build());
  }

  /** The fingerprint of the canonical form. */
  String hash(long reportId) {
    return Sha256.of(canonical(reportId)).hex();
  }
}
