package org.samverka.it.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.association.AssociationFacts;
import org.samverka.association.ProfileService;
import org.samverka.association.SigningRule;
import org.samverka.it.ContainerTest;

@ContainerTest
class FixtureIT {

  @Inject Associations associations;
  @Inject ProfileService profiles;

  @Test
  void a_complete_association_lacks_nothing_and_its_signatories_may_sign() {
    Associations.Founded lyktan = associations.complete(2);
    AssociationFacts facts = profiles.profile(lyktan.signatory(), lyktan.id()).facts();
    assertEquals(List.of(), facts.unfinished());
    assertTrue(facts.hasBoard());
    assertEquals(2, facts.signatories().size());
    assertEquals(1, facts.signaturesNeeded());

    associations.sign(lyktan.id(), SigningRule.TWO_JOINTLY);
    assertEquals(2, profiles.profile(lyktan.signatory(), lyktan.id()).facts().signaturesNeeded());
  }
}
