package org.samverka.platform;

import jakarta.servlet.ServletContext;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbered scripts through the servlet container, which knows the war whether it is
 * packed, expanded or loose; scanning the class path for folders does not work on every one.
 */
final class MigrationScripts implements ResourceProvider {

  private static final String CLASSES = "/WEB-INF/classes/";

  private final List<LoadableResource> scripts = new ArrayList<>();

  MigrationScripts(ServletContext context, String... folders) {
    for (String folder : folders) {
      Set<String> paths = context.getResourcePaths(CLASSES + folder + "/");
      if (paths == null) {
        continue;
      }
      for (String path : paths) {
        scripts.add(new Script(context, path));
      }
    }
    if (scripts.isEmpty()) {
      throw new IllegalStateException("the war holds no migration scripts");
    }
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return scripts.stream()
        .filter(script -> script.getRelativePath().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream()
        .filter(
            script ->
                script.getFilename().startsWith(prefix)
                    && List.of(suffixes).stream().anyMatch(script.getFilename()::endsWith))
        .toList();
  }

  private static final class Script extends LoadableResource {

    private final ServletContext context;
    private final String path;

    Script(ServletContext context, String path) {
      this.context = context;
      this.path = path;
    }

    @Override
    public Reader read() {
      return new InputStreamReader(context.getResourceAsStream(path), StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return path;
    }

    @Override
    public String getFilename() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
      return path.substring(CLASSES.length());
    }
  }
}
