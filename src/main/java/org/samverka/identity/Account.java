package org.samverka.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Search;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/**
 * A person who can sign in. Never deleted once it has acted: what it did keeps its name. It is
 * deactivated instead.
 */
@Entity
@Table(name = "account")
public class Account extends StoredEntity {

  @Column(name = "email", nullable = false)
  private String email;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "folded_name", nullable = false)
  private String folded;

  @Column(name = "language", nullable = false)
  private String language;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "deactivated_at")
  private @Nullable Instant deactivatedAt;

  @Column(name = "sessions_valid_from", nullable = false)
  private Instant sessionsValidFrom;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", nullable = false)
  @OrderBy("validFrom, role")
  private List<StaffAssignment> assignments = new ArrayList<>();

  /** For the persistence provider. */
  protected Account() {}

  Account(String email, String name, String language, Instant now) {
    this.email = email;
    this.language = language;
    rename(name);
    this.createdAt = now;
    this.sessionsValidFrom = now;
  }

  /** The account as a subject of the audit chain. */
  public SubjectRef ref() {
    return new SubjectRef("account", id());
  }

  /** The address that was confirmed, or is to be; one account per address. */
  public String email() {
    return email;
  }

  /** The person's name, as they write it. */
  public String name() {
    return name;
  }

  /** The language messages are written in: sv or en. */
  public String language() {
    return language;
  }

  /** Whether the holder has shown that the address is theirs. */
  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** Whether the account has been closed. */
  public boolean isDeactivated() {
    return deactivatedAt != null;
  }

  /** When the account was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Every staff role ever given, oldest first. */
  public List<StaffAssignment> assignments() {
    return List.copyOf(assignments);
  }

  /** The staff roles held at {@code moment}. */
  public Set<Role> rolesAt(Instant moment) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (StaffAssignment assignment : assignments) {
      if (assignment.holdsAt(moment)) {
        roles.add(assignment.role());
      }
    }
    return roles;
  }

  /** The account as it may act at {@code moment}. */
  public Actor actorAt(Instant moment) {
    return new Actor(id(), name, rolesAt(moment));
  }

  /** Whether a session begun at {@code signedInAt} still counts. */
  public boolean acceptsSessionFrom(Instant signedInAt) {
    return !isDeactivated() && !signedInAt.isBefore(sessionsValidFrom);
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  void confirm(Instant now) {
    if (confirmedAt == null) {
      confirmedAt = now;
    }
  }

  void changePassword(String hash, Instant now) {
    passwordHash = hash;
    endSessions(now);
  }

  void rehash(String hash) {
    passwordHash = hash;
  }

  void endSessions(Instant now) {
    sessionsValidFrom = now;
  }

  final void rename(String name) {
    this.name = name;
    this.folded = Search.fold(name);
  }

  void deactivate(Instant now) {
    deactivatedAt = now;
    endSessions(now);
  }

  void speak(String language) {
    this.language = language;
  }

  void give(Role role, Instant from, Actor by) {
    assignments.add(new StaffAssignment(role, from, by));
  }

  boolean withdraw(Role role, Instant at, Actor by) {
    boolean any = false;
    for (StaffAssignment assignment : assignments) {
      if (assignment.role() == role && assignment.holdsAt(at)) {
        assignment.end(at, by);
        any = true;
      }
    }
    return any;
  }
}
