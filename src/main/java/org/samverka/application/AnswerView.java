package org.samverka.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;

/**
 * An answer to a commitment as it is read.
 *
 * @param seen the answer's version
 * @param language the language the text was shown in
 * @param textHash the hash of the text that was shown
 * @param complete whether it says all that is asked for
 * @param answeredAt when it was last saved
 * @param answeredBy the name of whoever saved it
 */
public record AnswerView(
    long versionId,
    long seen,
    TextLanguage language,
    String textHash,
    DraftAnswer answer,
    String practice,
    String explanation,
    boolean complete,
    Instant answeredAt,
    String answeredBy) {

  /** Nobody has answered. */
  public static final long NEVER = -1;

  static AnswerView of(CommitmentAnswer answer, CommitmentView version) {
    return new AnswerView(
        answer.versionId(),
        answer.version(),
        answer.language(),
        answer.textHash(),
        answer.answer(),
        answer.practice(),
        answer.explanation(),
        answer.isComplete(version),
        answer.answeredAt(),
        answer.answeredByName());
  }

  /** With what supports it; an answer without any is written as it was before there could be. */
  JsonObject json(CommitmentView version, List<EvidenceView> evidence) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", version.code())
            .add("version", version.number())
            .add("language", language.tag())
            .add("textHash", textHash)
            .add("answer", answer.name())
            .add("practice", practice)
            .add("explanation", explanation);
    if (!evidence.isEmpty()) {
      JsonArrayBuilder files = Json.createArrayBuilder();
      evidence.forEach(one -> files.add(one.json()));
      json.add("evidence", files);
    }
    return json.build();
  }
}
