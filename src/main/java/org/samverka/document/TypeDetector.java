package org.samverka.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is from what is in it, whatever it is called. Tika knows the marks that files
 * begin with; an office document is a zip container, and says inside what it is.
 */
final class TypeDetector {

  private static final int MOST_OF_AN_ENTRY = 1 << 20;
  private static final String TEXT_DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private TypeDetector() {}

  /** The type, if it is one that is taken in. A document with macros in it is not. */
  static Optional<FileType> typeOf(Path file) throws IOException {
    String mark;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      mark = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
    }
    if (isZip(file)) {
      return inside(file);
    }
    return Arrays.stream(FileType.values())
        .filter(type -> type.mediaType().equals(mark))
        .findFirst();
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
    }
  }

  private static Optional<FileType> inside(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (text(zip, "mimetype").strip().equals(FileType.ODT.mediaType())) {
        return Optional.of(FileType.ODT);
      }
      String parts = text(zip, "[Content_Types].xml");
      if (parts.contains(TEXT_DOCUMENT)) {
        return Optional.of(FileType.DOCX);
      }
      return parts.contains(SPREADSHEET) ? Optional.of(FileType.XLSX) : Optional.empty();
    } catch (ZipException e) {
      // Begins like a container and is none.
      return Optional.empty();
    }
  }

  /** An entry's beginning: it says how large it is itself, so it is not believed. */
  private static String text(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(MOST_OF_AN_ENTRY), StandardCharsets.UTF_8);
    }
  }
}
