package org.samverka.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.Role;
import org.samverka.identity.StaffService;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Inviting somebody as staff. */
@Named("inviteStaff")
@RequestScoped
public class InviteView {

  @Inject private StaffService staff;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private String name = "";
  private String email = "";
  private Role[] roles = {};

  /** Invites, and goes back to the list. */
  public @Nullable String invite() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    chosen.addAll(Set.of(roles));
    if (!errors.attempt(() -> staff.invite(current.actor(), email, name, "sv", chosen))) {
      return null;
    }
    notices.done(MessageKey.of("identity.staff.invited", email));
    return "/identity/staff?faces-redirect=true";
  }

  /** The roles to choose from. */
  public Set<Role> getAllRoles() {
    return Role.staffRoles();
  }

  /** The roles chosen. */
  public Role[] getRoles() {
    return roles.clone();
  }

  /** Sets them. */
  public void setRoles(Role @Nullable [] roles) {
    this.roles = roles == null ? new Role[0] : roles.clone();
  }

  /** Their name. */
  public String getName() {
    return name;
  }

  /** Sets it. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** Their address. */
  public String getEmail() {
    return email;
  }

  /** Sets it. */
  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
