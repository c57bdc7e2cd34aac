package org.samverka.it.scene;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.samverka.kernel.ServedPath;

/** Lets browser tests reach their scenes inside the portal under test. */
@ApplicationScoped
public class ScenePath implements ServedPath {

  @Override
  public Set<String> paths() {
    return Set.of("/scene/");
  }
}
