package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Account;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.identity.StaffService;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** One account as the administrator sees it: roles, confirming, closing. */
@Named("staffMember")
@RequestScoped
public class StaffMemberView {

  @Inject private StaffService staff;
  @Inject private CurrentActor current;
  @Inject private SamverkaClock clock;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private @Nullable Account account;
  private Role @Nullable [] roles;
  private String reason = "";

  /** Reads the account that the address names. */
  public void load() {
    Account found = staff.account(current.actor(), id);
    account = found;
    if (seen == 0) {
      seen = found.version();
    }
    if (roles == null) {
      roles = found.rolesAt(clock.now()).toArray(Role[]::new);
    }
  }

  /** Sets the roles to those chosen. */
  public @Nullable String saveRoles() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    chosen.addAll(Set.of(getRoles()));
    return done(
        "identity.staff.rolesSaved", () -> staff.setRoles(current.actor(), id, seen, chosen));
  }

  /** Confirms by hand. */
  public @Nullable String confirm() {
    return done("identity.staff.confirmed", () -> staff.confirmByHand(current.actor(), id, reason));
  }

  /** Sends the invitation again. */
  public @Nullable String inviteAgain() {
    return done("identity.staff.invitedAgain", () -> staff.inviteAgain(current.actor(), id));
  }

  /** Closes the account. */
  public @Nullable String close() {
    return done("identity.staff.closed", () -> staff.deactivate(current.actor(), id, seen, reason));
  }

  private @Nullable String done(String notice, Runnable deed) {
    if (!errors.attempt("reason", deed)) {
      return null;
    }
    notices.done(MessageKey.of(notice));
    return "/identity/staff-member?faces-redirect=true&id=" + id;
  }

  /** The account. */
  public @Nullable Account getAccount() {
    return account;
  }

  /** Whether it is the administrator's own. */
  public boolean isOwn() {
    return current.actor().accountId() == id;
  }

  /** The roles to choose from. */
  public Set<Role> getAllRoles() {
    return Role.staffRoles();
  }

  /** The roles chosen. */
  public Role[] getRoles() {
    return roles == null ? new Role[0] : roles.clone();
  }

  /** Sets them. */
  public void setRoles(Role @Nullable [] roles) {
    this.roles = roles == null ? new Role[0] : roles.clone();
  }

  /** Which account. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The version the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
