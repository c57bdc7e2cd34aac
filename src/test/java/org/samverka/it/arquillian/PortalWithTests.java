package org.samverka.it.arquillian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The war as the build made it, and the in-container tests in it. Nothing is left out, and nothing
 * replaced but the cost of Argon2 (see {@code QuickPasswords}).
 */
public final class PortalWithTests implements DeploymentScenarioGenerator {
  private static final String QUICK = "org/samverka/identity/QuickPasswords.class";

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    Path built = Path.of(System.getProperty("samverka.test.war", "target/samverka.war"));
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "samverka.war")
            .importFrom(built.toFile())
            .as(WebArchive.class);
    Path classes = testClasses();
    Path notInside = classes.resolve(PortalWithTests.class.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.walk(classes.resolve("org/samverka/it"))) {
      files
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(notInside))
          .forEach(
              file ->
                  war.add(
                      new FileAsset(file.toFile()),
                      "/WEB-INF/classes/"
                          + classes.relativize(file).toString().replace('\\', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    war.add(new FileAsset(classes.resolve(QUICK).toFile()), "/WEB-INF/classes/" + QUICK);
    DeploymentDescription whole = new DeploymentDescription("portal", war);
    whole.shouldBeTestable(true).shouldBeManaged(true);
    whole.setTarget(TargetDescription.DEFAULT);
    whole.setProtocol(ProtocolDescription.DEFAULT);
    return List.of(whole);
  }

  private static Path testClasses() {
    try {
      return Path.of(
          PortalWithTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
