package org.samverka.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of the stylesheet, the font and the script. Each carries a part of the file's hash,
 * so that a browser may keep it for a year and still gets the new one after an upgrade.
 */
@ApplicationScoped
@Named("assets")
public class Assets {

  /** Where the files are served from. */
  static final String FOLDER = "/resources/samverka/";

  private static final String FONT = "atkinson-hyperlegible-next-latin-wght-normal.woff2";
  private static final int ENOUGH = 12;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  @Inject private ServletContext servlets;

  /** The address of one file, by its name. */
  public String href(String name) {
    return known.computeIfAbsent(
        name, any -> servlets.getContextPath() + FOLDER + name + "?v=" + hash(name));
  }

  /** The font, at the address by which the stylesheet asks for it. */
  public String getFont() {
    return servlets.getContextPath() + FOLDER + FONT;
  }

  private String hash(String name) {
    try (InputStream file = servlets.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalArgumentException("no such file: " + name);
      }
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      return HexFormat.of().formatHex(hash).substring(0, ENOUGH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
