package org.samverka.ui;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose in a file field. Faces takes a file without content for none chosen; whoever
 * chose one is told that it is empty.
 */
public final class ChosenFile {

  private ChosenFile() {}

  /** Takes what was chosen. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Reads the file.
     *
     * @param content empty when none was chosen, or an empty one
     * @param name what it is called; empty when none was chosen
     */
    void take(InputStream content, String name) throws IOException;
  }

  /**
   * Gives what was chosen to who takes it, and closes it.
   *
   * @throws UncheckedIOException when it can't be read
   */
  public static void read(@Nullable Part part, Taker taker) {
    try (InputStream content =
        part == null ? InputStream.nullInputStream() : part.getInputStream()) {
      taker.take(content, name(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(@Nullable Part part) {
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
