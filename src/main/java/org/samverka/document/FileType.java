package org.samverka.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of file that are taken in. */
public enum FileType {
  /** A document to read. */
  PDF("application/pdf", "pdf"),
  /** A text of an office program (OOXML). */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /** A text of an office program (OpenDocument). */
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  /** A spreadsheet (OOXML). */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A photograph. */
  JPEG("image/jpeg", "jpg", "jpeg"),
  /** A picture. */
  PNG("image/png", "png");

  private final String mediaType;

  /** Never handed out. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** How the names of such files usually end, without the dot. */
  public String ending() {
    return endings.get(0);
  }

  /** For the {@code accept} attribute of a file field: a help for choosing, never a check. */
  public static String accept() {
    return Arrays.stream(values())
        .flatMap(type -> type.endings.stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(","));
  }

  /** The type that a file's name claims, if it claims one of these. */
  static Optional<FileType> claimedBy(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }
}
