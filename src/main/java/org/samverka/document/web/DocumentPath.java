package org.samverka.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.samverka.kernel.ServedPath;

/** Where files are handed out. */
@ApplicationScoped
public class DocumentPath implements ServedPath {

  @Override
  public Set<String> paths() {
    return Set.of("/document/");
  }
}
