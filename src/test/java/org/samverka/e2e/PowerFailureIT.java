package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.samverka.testing.PortalProcess;

/** A portal that lost its power comes back by the same command, on the same data. */
class PowerFailureIT {

  @Test
  void thePortalIsReadyAgainAfterItWasKilled() {
    try (PortalProcess portal = PortalProcess.named("power-failure").start()) {
      long before = portal.pid();
      portal.kill();
      assertFalse(portal.isRunning());

      portal.start();

      assertTrue(portal.pid() != before);
      assertEquals(200, portal.get("/").statusCode());
      portal.stop();
    }
  }
}
