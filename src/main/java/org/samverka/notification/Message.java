package org.samverka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Trail;
import org.samverka.identity.Contact;
import org.samverka.kernel.StoredEntity;

/**
 * A message to one person, in the words it was sent with. A message whose link holds a secret is
 * mail only: no list in the portal shows it, and the link is forgotten once the mail has left.
 */
@Entity
@Table(name = "message")
class Message extends StoredEntity {

  static final int LONGEST_SUBJECT = 200;
  static final int LONGEST_BODY = 8000;
  static final int LONGEST_LINK = 500;

  @Column(name = "recipient_id")
  private @Nullable Long recipientId;

  @Column(name = "email", nullable = false)
  private String email;

  @Column(name = "recipient_name", nullable = false)
  private String recipientName;

  @Column(name = "language", nullable = false)
  private String language;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "link", nullable = false)
  private String link;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "mail_only", nullable = false)
  private boolean mailOnly;

  @Column(name = "unread", nullable = false)
  private boolean unread;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  protected Message() {}

  /** What a message says: one line, some paragraphs, and where in the portal it leads. */
  record Words(String subject, String body, String link) {}

  private Message(
      @Nullable Long recipientId,
      String email,
      String name,
      String language,
      Words words,
      Trail trail,
      Instant now) {
    this.recipientId = recipientId;
    this.email = email;
    this.recipientName = name;
    this.language = language;
    this.subject = PlainWords.line(words.subject(), LONGEST_SUBJECT);
    this.body = PlainWords.paragraphs(words.body(), LONGEST_BODY);
    this.link = words.link();
    this.caseId = trail.caseId();
    this.associationId = trail.associationId();
    this.unread = true;
    this.createdAt = now;
  }

  static Message toAccount(Contact contact, Words words, Trail trail, Instant now) {
    return new Message(
        contact.accountId(),
        contact.email(),
        contact.name(),
        contact.language(),
        words,
        trail,
        now);
  }

  static Message toAddress(String email, String language, Words words, Trail trail, Instant now) {
    return new Message(null, email, "", language, words, trail, now);
  }

  /** The same message, but shown in no list of the portal, since its link is a secret. */
  Message asMailOnly() {
    mailOnly = true;
    return this;
  }

  Optional<Long> recipientId() {
    return Optional.ofNullable(recipientId);
  }

  String email() {
    return email;
  }

  String recipientName() {
    return recipientName;
  }

  String language() {
    return language;
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  String link() {
    return link;
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isFor(long accountId) {
    return !mailOnly && recipientId != null && recipientId == accountId;
  }

  /** Opened by its recipient; the first time counts. */
  void read(Instant now) {
    if (unread) {
      unread = false;
      readAt = now;
    }
  }

  /** The mail has left or never will: a secret has nothing more to do here. */
  void forgetSecret() {
    if (mailOnly) {
      link = "";
    }
  }

  MessageRow row() {
    return new MessageRow(
        id(), email, recipientName, language, subject, body, link, createdAt, unread);
  }
}
