package org.samverka.it.arquillian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.v_5.ServletProtocol;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.samverka.testing.PortalProcess;
import org.samverka.testing.TestDatabase;
import org.samverka.testing.TestMailServer;

/**
 * Arquillian's way to the portal. The container adapter for Liberty starts a bare server and then
 * drops an application into it, which needs a management connector, a changed server.xml and an
 * application that the real configuration does not name. Here the server starts as it does in a
 * city, with the archive in the place where server.xml looks for it, and deployment is over when
 * the portal's own ready check says so.
 */
public final class PortalContainer implements DeployableContainer<PortalContainer.Configuration> {
  private PortalProcess portal;
  private TestMailServer mail;

  /** Nothing to configure: what the portal needs to know comes from the run's settings. */
  public static final class Configuration implements ContainerConfiguration {
    @Override
    public void validate() {}
  }

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription(ServletProtocol.PROTOCOL_NAME);
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    TestDatabase database = TestDatabase.ofThisRun();
    String name = "it-" + System.getProperty("samverka.test.database", "derby");
    Path war = PortalProcess.portals().resolve(name + ".war");
    try {
      Files.createDirectories(war.getParent());
      archive.as(ZipExporter.class).exportTo(war.toFile(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mail = TestMailServer.started();
    try {
      portal =
          PortalProcess.named(name)
              .war(war)
              .settings(database.settings("samverka_it"))
              .settings(mail.settings())
              .start();
    } catch (RuntimeException e) {
      throw new DeploymentException("the portal did not start", e);
    }
    HTTPContext context = new HTTPContext("localhost", portal.port());
    context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/"));
    return new ProtocolMetaData().addContext(context);
  }

  @Override
  public void undeploy(Archive<?> archive) {
    stop();
  }

  @Override
  public void stop() {
    if (portal != null) {
      portal.stop();
      portal.close();
      portal = null;
    }
    if (mail != null) {
      mail.close();
      mail = null;
    }
  }
}
