package org.samverka.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.samverka.kernel.ServedPath;

/** Where the list can be downloaded. */
@ApplicationScoped
public class ExportPaths implements ServedPath {

  @Override
  public Set<String> paths() {
    return Set.of(ExportServlet.XLSX, ExportServlet.CSV);
  }
}
