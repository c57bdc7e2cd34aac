package org.samverka.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.samverka.it.ContainerTest;

/** The application reads the same settings, from the same place, as the server's configuration. */
@ContainerTest
class SettingsIT {
  @Inject Config config;

  @Test
  void theApplicationSeesWhatTheServerWasTold() {
    assertTrue(
        Files.isDirectory(
            Path.of(config.getValue("samverka.data.directory", String.class)).getParent()));
    assertEquals("true", config.getValue("samverka.cookie.secure", String.class));
  }
}
