package org.samverka.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.samverka.testing.PortalProcess;

/** The portal with the demonstration in it, started once for every test that looks from outside. */
final class DemonstrationPortal implements AutoCloseable {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(DemonstrationPortal.class);

  private final PortalProcess process =
      PortalProcess.named("e2e")
          .war(WarWithScenes.write(PortalProcess.portals().resolve("e2e.war")))
          .setting("samverka.demonstration", "true")
          .start();

  private DemonstrationPortal() {}

  /** The one of this run. */
  static PortalProcess of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            DemonstrationPortal.class, key -> new DemonstrationPortal(), DemonstrationPortal.class)
        .process;
  }

  @Override
  public void close() {
    process.close();
  }
}
