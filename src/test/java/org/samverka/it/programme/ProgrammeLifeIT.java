package org.samverka.it.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samverka.it.ContainerTest;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeView;

/** The life of a programme, from draft to archived, and what it may not do. */
@ContainerTest
class ProgrammeLifeIT {

  @Inject Programmes programmes;

  @Test
  void a_programme_opens_with_the_starter_commitments_in_the_versions_in_force() {
    ProgrammeView programme = programmes.open();

    assertEquals(ProgrammeStage.OPEN, programme.stage());
    assertTrue(programme.open());
    assertEquals(
        Programmes.IN_BAND.size() + Programmes.PLAIN.size(), programme.commitmentVersions().size());
  }
}
