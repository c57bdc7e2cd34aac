package org.samverka.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Sha256;
import org.samverka.kernel.SubjectRef;

/**
 * One entry of a chain. It is written once and never changed: its hash covers all it says and the
 * hash of the entry before. The canonical form is described in docs/audit.md, so that an exported
 * chain can be checked with somebody else's tool.
 */
@Entity
@Table(name = "audit_entry")
@EntityListeners(AppendOnly.class)
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "samverka_id")
  @SequenceGenerator(name = "samverka_id", sequenceName = "samverka_id", allocationSize = 50)
  private long id;

  @Column(name = "chain")
  private String chain;

  @Column(name = "sequence_number")
  private long sequence;

  @Column(name = "happened_at")
  private Instant at;

  @Column(name = "actor_id")
  private long actorId;

  @Column(name = "actor_label")
  private String actorLabel;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private @Nullable Role role;

  @Column(name = "action")
  private String action;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "association_id")
  private long associationId;

  @Column(name = "from_stage")
  private @Nullable String from;

  @Column(name = "to_stage")
  private @Nullable String to;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "details")
  private String details;

  @Column(name = "request_id")
  private String requestId;

  @Column(name = "previous_hash")
  private String previousHash;

  @Column(name = "hash")
  private String hash;

  /** For the persistence provider. */
  protected AuditEntry() {}

  AuditEntry(
      Deed deed, Outcome outcome, Instant at, String requestId, long sequence, String previous) {
    this.chain = deed.trail().chain();
    this.sequence = sequence;
    this.at = at;
    this.actorId = deed.actor().accountId();
    this.actorLabel = deed.actor().name();
    this.role = deed.role();
    this.action = deed.action();
    this.subjectKind = deed.subject().kind();
    this.subjectId = deed.subject().id();
    this.caseId = deed.trail().caseId();
    this.associationId = deed.trail().associationId();
    this.from = deed.from();
    this.to = deed.to();
    this.outcome = outcome;
    this.reason = deed.reason();
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(deed.details()).forEach(json::add);
    this.details = CanonicalJson.text(json.build());
    this.requestId = requestId;
    this.previousHash = previous;
    this.hash = Sha256.of(CanonicalJson.bytes(content())).hex();
  }

  /** What the hash covers: everything but the hash itself. */
  JsonObject content() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("chain", chain)
            .add("sequence", sequence)
            .add("at", at.toString())
            .add("actor", actorId)
            .add("actorLabel", actorLabel)
            .add("action", action)
            .add("subject", subjectKind + ":" + subjectId)
            .add("case", caseId)
            .add("association", associationId)
            .add("outcome", outcome.name())
            .add("details", detailsJson())
            .add("requestId", requestId)
            .add("previousHash", previousHash);
    if (role != null) {
      json.add("role", role.name());
    }
    addIfPresent(json, "from", from);
    addIfPresent(json, "to", to);
    addIfPresent(json, "reason", reason);
    return json.build();
  }

  /** The entry as a line of an export: its content and its hash. */
  public JsonObject export() {
    return Json.createObjectBuilder(content()).add("hash", hash).build();
  }

  private static void addIfPresent(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private JsonObject detailsJson() {
    try (JsonReader reader = Json.createReader(new StringReader(details))) {
      return reader.readObject();
    }
  }

  /** Place in the chain, from 1 without gaps. */
  public long sequence() {
    return sequence;
  }

  /** When it was recorded. */
  public Instant at() {
    return at;
  }

  /** The account that acted; 0 for the system and the public. */
  public long actorId() {
    return actorId;
  }

  /** The name of the one who acted, as it was then. */
  public String actorLabel() {
    return actorLabel;
  }

  /** The role acted in, if it took one. */
  public @Nullable Role role() {
    return role;
  }

  /** What was done, as a stable name. */
  public String action() {
    return action;
  }

  /** The kind of thing it was done to. */
  public String subjectKind() {
    return subjectKind;
  }

  /** What it was done to. */
  public SubjectRef subject() {
    return new SubjectRef(subjectKind, subjectId);
  }

  /** The stage before. */
  public @Nullable String from() {
    return from;
  }

  /** The stage after. */
  public @Nullable String to() {
    return to;
  }

  /** How it ended. */
  public Outcome outcome() {
    return outcome;
  }

  /** The reason given. */
  public @Nullable String reason() {
    return reason;
  }

  /** What else was recorded. */
  public Map<String, String> details() {
    Map<String, String> all = new TreeMap<>();
    JsonObject json = detailsJson();
    json.keySet().forEach(name -> all.put(name, json.getString(name)));
    return all;
  }

  /** The hash of the entry before; 64 zeros for the first. */
  public String previousHash() {
    return previousHash;
  }

  /** SHA-256 over the canonical form of everything above. */
  public String hash() {
    return hash;
  }
}
