package org.samverka.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.samverka.kernel.ServedPath;

/** Lets the empty page through the gate of the portal under test. */
@ApplicationScoped
public class FloorPath implements ServedPath {

  @Override
  public Set<String> paths() {
    return Set.of("/bench/empty.xhtml");
  }
}
