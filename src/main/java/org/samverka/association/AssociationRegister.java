package org.samverka.association;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.Service;

/** Every association in the portal, for the registrar. */
@Service
public class AssociationRegister {

  @Inject private AssociationRepository associations;
  @Inject private WaitingRepository waiting;

  /**
   * One page of all associations, by name, for the registrar.
   *
   * @param search a part of the name, or the beginning of the number
   * @param name the name of the row from which the list goes on; null at its start
   * @param id the id of that row
   * @param backward whether the rows before it are wanted; they then come backwards
   */
  public List<RegisterRow> page(
      Actor actor, String search, @Nullable String name, long id, boolean backward, int limit) {
    actor.require("association.register", Association.ref(0), Role.REGISTRAR);
    return associations.page(search, name, id, backward, limit);
  }

  /** How many wait for the registrar. */
  public Waiting waiting(Actor actor) {
    actor.require("association.waiting", Association.ref(0), Role.REGISTRAR);
    return new Waiting(waiting.allJoiners(), waiting.allClaims());
  }
}
