package org.samverka.ui;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose in a file field. Faces takes a file without content for none chosen; whoever
 * chose one is told that it is empty.
 */
public final class ChosenFile {

  private ChosenFile() {}

  /** The name of the file that was chosen, also of an empty one; empty when none was chosen. */
  public static String name(@Nullable Part part) {
    try {
      if (part != null) {
        return nameOf(part);
      }
      HttpServletRequest request =
          (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
      return request.getParts().stream()
          .map(ChosenFile::nameOf)
          .filter(name -> !name.isBlank())
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("not a form with files", e);
    }
  }

  private static String nameOf(Part part) {
    String name = part.getSubmittedFileName();
    return name == null ? "" : name;
  }
}
