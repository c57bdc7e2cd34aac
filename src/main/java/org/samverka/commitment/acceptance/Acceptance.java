package org.samverka.commitment.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentScope;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Sha256;
import org.samverka.kernel.SubjectRef;

/**
 * That somebody accepted a text on behalf of an association, or took that back. Written once and
 * never changed; its hash covers all it says.
 */
@Entity
@Table(name = "acceptance")
@EntityListeners(WrittenOnce.class)
public class Acceptance {

  static final String KIND = "acceptance";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "samverka_id")
  @SequenceGenerator(name = "samverka_id", sequenceName = "samverka_id", allocationSize = 50)
  private long id;

  @Column(name = "commitment_id")
  private long commitmentId;

  @Column(name = "version_id")
  private long versionId;

  @Column(name = "tongue")
  private String tongue;

  @Column(name = "text_hash")
  private String textHash;

  @Column(name = "association_id")
  private long associationId;

  @Column(name = "case_id")
  private long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "applies_to")
  private CommitmentScope scope;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer")
  private Answer answer;

  @Column(name = "practice")
  private String practice;

  @Column(name = "explanation")
  private String explanation;

  @Column(name = "signatory_id")
  private long signatoryId;

  @Column(name = "signatory_name")
  private String signatoryName;

  @Column(name = "signatory_office")
  private String signatoryOffice;

  @Column(name = "signed_at")
  private Instant signedAt;

  @Column(name = "withdraws_id")
  private @Nullable Long withdrawsId;

  @Column(name = "hash")
  private String hash;

  @ElementCollection
  @CollectionTable(name = "acceptance_evidence", joinColumns = @JoinColumn(name = "acceptance_id"))
  @OrderColumn(name = "place")
  @Column(name = "document_id")
  private List<Long> evidence = new ArrayList<>();

  /** For the persistence provider. */
  protected Acceptance() {}

  Acceptance(
      CommitmentView version,
      Answered answered,
      String textHash,
      long associationId,
      long caseId,
      Signatory signatory,
      Instant at) {
    this.commitmentId = version.commitmentId();
    this.versionId = version.versionId();
    this.tongue = answered.language().tag();
    this.textHash = textHash;
    this.associationId = associationId;
    this.caseId = caseId;
    this.scope = version.rules().scope();
    this.answer = answered.answer();
    this.practice = answered.practice();
    this.explanation = answered.explanation();
    this.signatoryId = signatory.accountId();
    this.signatoryName = signatory.name();
    this.signatoryOffice = signatory.office();
    this.signedAt = at;
    this.evidence.addAll(answered.evidence());
    this.hash = Sha256.of(CanonicalJson.bytes(content())).hex();
  }

  /** A row that takes {@code taken} back. */
  Acceptance(Acceptance taken, Signatory signatory, String why, Instant at) {
    this.commitmentId = taken.commitmentId;
    this.versionId = taken.versionId;
    this.tongue = taken.tongue;
    this.textHash = taken.textHash;
    this.associationId = taken.associationId;
    this.caseId = taken.caseId;
    this.scope = taken.scope;
    this.answer = Answer.WITHDRAWN;
    this.practice = "";
    this.explanation = why;
    this.signatoryId = signatory.accountId();
    this.signatoryName = signatory.name();
    this.signatoryOffice = signatory.office();
    this.signedAt = at;
    this.withdrawsId = taken.id;
    this.hash = Sha256.of(CanonicalJson.bytes(content())).hex();
  }

  /** What the hash covers: everything but the row's id and the hash itself. */
  JsonObject content() {
    JsonArrayBuilder documents = Json.createArrayBuilder();
    evidence.forEach(documents::add);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("commitment", commitmentId)
            .add("version", versionId)
            .add("language", tongue)
            .add("textHash", textHash)
            .add("association", associationId)
            .add("case", caseId)
            .add("scope", scope.name())
            .add("answer", answer.name())
            .add("practice", practice)
            .add("explanation", explanation)
            .add("evidence", documents)
            .add("signatory", signatoryId)
            .add("signatoryName", signatoryName)
            .add("signatoryOffice", signatoryOffice)
            .add("at", signedAt.toString());
    if (withdrawsId != null) {
      json.add("withdraws", withdrawsId);
    }
    return json.build();
  }

  /** The row as it is exported: what its hash covers, and the hash. */
  public JsonObject export() {
    return Json.createObjectBuilder(content()).add("hash", hash).build();
  }

  SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  /** The row's id. */
  public long id() {
    return id;
  }

  /** The commitment, the same for all its versions. */
  public long commitmentId() {
    return commitmentId;
  }

  /** The version that was accepted. */
  public long versionId() {
    return versionId;
  }

  /** The language in which it was shown. */
  public TextLanguage language() {
    return TextLanguage.of(tongue);
  }

  /** SHA-256 of the text that was shown. */
  public String textHash() {
    return textHash;
  }

  /** The association that answered. */
  public long associationId() {
    return associationId;
  }

  /** The case it was answered in; 0 for none. */
  public long caseId() {
    return caseId;
  }

  /** What it is about. */
  public CommitmentScope scope() {
    return scope;
  }

  /** The answer. */
  public Answer answer() {
    return answer;
  }

  /** How it is ensured in practice; empty where that was not asked. */
  public String practice() {
    return practice;
  }

  /** The explanation, or why it is taken back; may be empty. */
  public String explanation() {
    return explanation;
  }

  /** Documents that show it. */
  public List<Long> evidence() {
    return List.copyOf(evidence);
  }

  /** Who signed, as they were then. */
  public Signatory signatory() {
    return new Signatory(signatoryId, signatoryName, signatoryOffice);
  }

  /** When it was signed. */
  public Instant signedAt() {
    return signedAt;
  }

  /** The row that this one takes back, if it does. */
  public @Nullable Long withdrawsId() {
    return withdrawsId;
  }

  /** SHA-256 over the canonical form of everything above but the id. */
  public String hash() {
    return hash;
  }
}
