package org.samverka.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.samverka.kernel.ServedPath;

/** Lets Arquillian reach its servlet inside the portal under test. */
@ApplicationScoped
public class TestRunnerPath implements ServedPath {

  @Override
  public Set<String> paths() {
    return Set.of("/ArquillianServletRunnerJakartaEE", "/ArquillianServletRunnerEE9");
  }
}
