package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationFacts;
import org.samverka.association.SigningRule;
import org.samverka.it.ContainerTest;

@ContainerTest
class FixtureIT {

  @Inject Associations associations;
  @Inject AssociationAccess access;

  @Test
  void a_complete_association_lacks_nothing_and_its_signatories_may_sign() {
    Associations.Founded lyktan = associations.complete(2);
    AssociationFacts facts = access.factsOf(lyktan.id());
    assertEquals(List.of(), facts.unfinished());
    assertTrue(facts.hasBoard());
    assertEquals(2, facts.signatories().size());
    assertEquals(1, access.signaturesNeeded(lyktan.id()));

    associations.sign(lyktan.id(), SigningRule.TWO_JOINTLY);
    assertEquals(2, access.signaturesNeeded(lyktan.id()));
  }
}
