package org.samverka.it.arquillian;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian of the parts in this package. */
public final class PortalExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .service(DeployableContainer.class, PortalContainer.class)
        .service(DeploymentScenarioGenerator.class, PortalWithTests.class)
        .observer(OneDeployment.class);
  }
}
