package org.samverka.platform.demonstration;

import java.util.List;
import org.samverka.identity.Actor;

/**
 * An association of the city.
 *
 * @param signatories who may sign, in order; as many as must sign together come first
 * @param together how many sign together
 * @param districts ids of the districts it works in
 */
record CityAssociation(
    long id,
    String name,
    CityMaterial.Archetype archetype,
    List<Actor> signatories,
    int together,
    List<Integer> districts) {

  Actor founder() {
    return signatories.get(0);
  }
}
