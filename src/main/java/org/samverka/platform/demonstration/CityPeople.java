package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.identity.Role;
import org.samverka.notification.Inbox;

/** The city's own people: of each role the one who can be tried, and colleagues. */
@ApplicationScoped
class CityPeople {

  private static final Map<Role, Integer> COLLEAGUES =
      Map.of(Role.OFFICER, 5, Role.REVIEWER, 1, Role.DELEGATE, 1, Role.BOARD_MEMBER, 25);

  @Inject private DemonstrationAccounts accounts;
  @Inject private CityMaterial material;
  @Inject private Inbox inbox;

  private final Map<Role, List<Actor>> staff = new EnumMap<>(Role.class);
  private int inhabitants;

  /** Lets them move in. */
  void moveIn(Random random) {
    for (DemonstrationAccount one : DemonstrationAccount.values()) {
      if (one.role().isStaff()) {
        staff.computeIfAbsent(one.role(), r -> new ArrayList<>()).add(accounts.actor(one));
      }
    }
    COLLEAGUES.forEach(
        (role, number) -> {
          for (int i = 0; i < number; i++) {
            staff
                .computeIfAbsent(role, r -> new ArrayList<>())
                .add(inhabitant(material.person(random), Set.of(role)));
          }
        });
  }

  /** Everybody who can be tried has read what they were sent until a moment. */
  void readTheirMessages(Instant until) {
    for (DemonstrationAccount one : DemonstrationAccount.values()) {
      inbox.readAll(accounts.actor(one), until);
    }
  }

  /** Everybody in a role, whoever can be tried first. */
  List<Actor> all(Role role) {
    return staff.getOrDefault(role, List.of());
  }

  /** The one of a role who can be tried. */
  Actor the(Role role) {
    return all(role).get(0);
  }

  /** Somebody in a role. */
  Actor any(Role role, Random random) {
    return all(role).get(random.nextInt(all(role).size()));
  }

  /** One more inhabitant. */
  Actor inhabitant(String name, Set<Role> roles) {
    inhabitants++;
    return accounts.add("invanare" + inhabitants, name, roles);
  }
}
