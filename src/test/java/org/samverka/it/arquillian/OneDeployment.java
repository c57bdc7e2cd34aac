package org.samverka.it.arquillian;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Arquillian deploys for every test class; a portal that starts for seconds and migrates a database
 * each time is not wanted. The first class deploys, the others find what is there, and it stays
 * until the server stops.
 */
public final class OneDeployment {
  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofThisClass;
  private DeploymentScenario shared;
  private boolean tried;
  private RuntimeException failure;

  void generateOnce(@Observes EventContext<GenerateDeployment> event) {
    if (shared == null) {
      event.proceed();
      shared = ofThisClass.get();
    } else {
      ofThisClass.set(shared);
    }
  }

  void deployOnce(@Observes EventContext<DeployManagedDeployments> event) {
    if (!tried) {
      tried = true;
      try {
        event.proceed();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    } else if (failure != null) {
      throw new IllegalStateException("the portal did not start; the first class tells why");
    }
  }

  void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
    // Not passed on: the portal stays for the next class.
  }
}
