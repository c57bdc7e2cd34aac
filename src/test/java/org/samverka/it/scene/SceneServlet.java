package org.samverka.it.scene;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Properties;

/** Plays a scene for a browser test: {@code GET /scene/<name>} answers what came of it. */
@WebServlet("/scene/*")
public class SceneServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject @Any private transient Instance<Scene> scenes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo()).substring(1);
    Scene scene =
        scenes.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no scene is called " + name));
    Properties outcome = new Properties();
    outcome.putAll(scene.play());
    response.setContentType("text/plain; charset=UTF-8");
    outcome.store(response.getWriter(), name);
  }
}
